import { parentPort, workerData } from 'node:worker_threads';
import { understandWorkbook } from '../../shared/import/understand-workbook.ts';
import type { Grid } from '../../shared/import/workbook/grid.ts';
import { GridTooLarge } from './grid-cell.ts';
import { gridOfSource } from './grid-of-source.ts';
import { buffersOf, packGrid } from './grid-parts.ts';
import { packProjects, projectBuffersOf } from './project-parts.ts';
import type {
  WorkbookMessage,
  WorkbookRehearsal,
  WorkbookRequest,
  WorkbookSource,
} from './workbook-messages.ts';

function post(message: WorkbookMessage, handedOver: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, handedOver);
}

/** A foreign file's failure is an answer; one of our own, in understanding it, ends the thread as what it is. */
async function cellsOf(source: WorkbookSource): Promise<Grid | null> {
  try {
    return await gridOfSource(source);
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    post({ kind: 'failed', detail, tooLarge: error instanceof GridTooLarge });
    return null;
  }
}

/** The cells go first, so that the other side takes them in while this one still works out what they mean. */
async function answer({ source, understand }: WorkbookRequest): Promise<void> {
  const grid = await cellsOf(source);
  if (!grid) return;
  const packed = packGrid(grid);
  post({ kind: 'cells', grid: packed }, buffersOf(packed));
  if (!understand) {
    post({ kind: 'done', understood: null });
    return;
  }
  const { recognition, details } = understandWorkbook(grid, understand);
  const projects = packProjects(details.projects);
  post({ kind: 'done', understood: { recognition, projects } }, projectBuffersOf(projects));
}

/** Code that has run once runs faster: the clerk's own workbook finds it warm. */
async function rehearse(source: WorkbookSource): Promise<void> {
  const grid = await gridOfSource(source);
  packGrid(grid);
  understandWorkbook(grid);
}

// Without a request the thread was started ahead: perhaps a rehearsal comes first, and in the end a request.
if (workerData) await answer(workerData);
else {
  parentPort?.on('message', (message: WorkbookRehearsal | WorkbookRequest) =>
    'rehearse' in message ? rehearse(message.rehearse) : answer(message),
  );
}
