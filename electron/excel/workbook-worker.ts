import { parentPort, workerData } from 'node:worker_threads';
import type { Grid } from '../../shared/import/grid.ts';
import { codeOfParseFailure } from './classify-failure.ts';
import { gridOfWorkbook } from './grid-of-workbook.ts';
import { parseWorkbook } from './parse-workbook.ts';
import type { WorkbookReply, WorkbookRequest } from './workbook-messages.ts';

async function reply({ bytes, kind }: WorkbookRequest): Promise<WorkbookReply> {
  let grid: Grid;
  try {
    grid = gridOfWorkbook(await parseWorkbook(bytes, kind));
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ok: false, code: codeOfParseFailure(bytes, kind), detail };
  }
  const filled = grid.sheets.some((sheet) => sheet.rows.length > 0);
  return filled ? { ok: true, grid } : { ok: false, code: 'WORKBOOK_EMPTY', detail: 'no filled sheet' };
}

// workerData is what readWorkbook put there; the thread has no other caller.
parentPort?.postMessage(await reply(workerData as WorkbookRequest));
