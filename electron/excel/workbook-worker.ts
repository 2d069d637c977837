import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkBook } from '@e965/xlsx';
import type { Grid } from '../../shared/import/workbook/grid.ts';
import { detailBuffersOf, packDetails } from './detail-parts.ts';
import { GridTooLarge, gridOfWorkbook } from './grid-of-workbook.ts';
import { buffersOf, packGrid } from './grid-parts.ts';
import type { UnderstoodReply, WorkbookReply, WorkbookRequest, WorkbookSource } from './workbook-messages.ts';

// Loading begins with the thread, before there is anything to parse.
const library = import('@e965/xlsx');

async function parse(source: WorkbookSource): Promise<WorkBook> {
  const sheetjs = await library;
  switch (source.form) {
    case 'binary':
      return sheetjs.read(source.bytes, { type: 'array', dense: true, cellHTML: false, bookFiles: true });
    case 'codePage':
      sheetjs.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
      return sheetjs.read(source.bytes, { type: 'array', dense: true, cellHTML: false, codepage: 936 });
    case 'strings':
      return sheetjs.read(source.text, { type: 'string', dense: true, raw: true });
    case 'markup':
      return sheetjs.read(source.text, { type: 'string', dense: true });
  }
}

async function cellsOf(source: WorkbookSource): Promise<Grid | Extract<WorkbookReply, { ok: false }>> {
  try {
    return gridOfWorkbook(await parse(source));
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ok: false, detail, tooLarge: error instanceof GridTooLarge };
  }
}

async function meaningOf(
  grid: Grid,
  options: WorkbookRequest['understand'],
): Promise<UnderstoodReply | null> {
  if (!options) return null;
  const { understandWorkbook } = await import('../../shared/import/understand-workbook.ts');
  const { recognition, details } = understandWorkbook(grid, options);
  return { recognition, details: packDetails(details) };
}

/** A foreign file's failure is an answer; one of our own, in understanding it, ends the thread as what it is. */
async function reply({ source, understand }: WorkbookRequest): Promise<WorkbookReply> {
  const cells = await cellsOf(source);
  if ('ok' in cells) return cells;
  return { ok: true, understood: await meaningOf(cells, understand), grid: packGrid(cells) };
}

async function nextRequest(): Promise<WorkbookRequest> {
  if (workerData || !parentPort) return workerData;
  const [request] = await once(parentPort, 'message');
  return request;
}

function handedOver(answer: WorkbookReply): ArrayBuffer[] {
  if (!answer.ok) return [];
  const { grid, understood } = answer;
  return [...buffersOf(grid), ...(understood ? detailBuffersOf(understood.details) : [])];
}

const answer = await reply(await nextRequest());
parentPort?.postMessage(answer, handedOver(answer));
