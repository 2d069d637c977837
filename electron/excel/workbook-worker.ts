import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkBook } from '@e965/xlsx';
import { GridTooLarge, gridOfWorkbook } from './grid-of-workbook.ts';
import { buffersOf, packGrid } from './grid-parts.ts';
import type { WorkbookReply, WorkbookRequest } from './workbook-messages.ts';

// Loading begins with the thread, before there is anything to parse.
const library = import('@e965/xlsx');

async function parse(request: WorkbookRequest): Promise<WorkBook> {
  const sheetjs = await library;
  switch (request.form) {
    case 'binary':
      return sheetjs.read(request.bytes, { type: 'array', dense: true, cellHTML: false, bookFiles: true });
    case 'codePage':
      sheetjs.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
      return sheetjs.read(request.bytes, { type: 'array', dense: true, cellHTML: false, codepage: 936 });
    case 'strings':
      return sheetjs.read(request.text, { type: 'string', dense: true, raw: true });
    case 'markup':
      return sheetjs.read(request.text, { type: 'string', dense: true });
  }
}

async function reply(request: WorkbookRequest): Promise<WorkbookReply> {
  try {
    return { ok: true, grid: packGrid(gridOfWorkbook(await parse(request))) };
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ok: false, detail, tooLarge: error instanceof GridTooLarge };
  }
}

async function nextRequest(): Promise<WorkbookRequest> {
  if (workerData || !parentPort) return workerData;
  const [request] = await once(parentPort, 'message');
  return request;
}

const answer = await reply(await nextRequest());
parentPort?.postMessage(answer, answer.ok ? buffersOf(answer.grid) : []);
