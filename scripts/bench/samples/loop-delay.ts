/**
 * The longest time the event loop stood still while a workbook was read: what a clerk would feel as a frozen window.
 * argv: the number of rows of the made-up table.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { utils, write } from '@e965/xlsx';
import { readWorkbook } from '../../../electron/excel/read-workbook.ts';
import type { SampleResult } from './sample.ts';

const NANOSECONDS = 1e6;

function workbookBytes(rows: number): Uint8Array {
  const heads = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'];
  const lines = Array.from({ length: rows }, (_, at) => [
    '2060701',
    `机构运行${at}`,
    1234.5 + at,
    1000 + at,
    234.5,
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([['2023年度支出决算表'], ['单位：元'], heads, ...lines]),
    '支出',
  );
  return new Uint8Array(write(book, { type: 'array', compression: true }));
}

const bytes = workbookBytes(Number(process.argv[2] ?? 5000));
// What making the file left behind is collected before, not while, the loop is watched.
await setTimeout(300);
const delay = monitorEventLoopDelay({ resolution: 2 });
delay.enable();
const grid = await readWorkbook(bytes, '支出.xlsx');
delay.disable();
const result: SampleResult = {
  milliseconds: delay.max / NANOSECONDS,
  content: `${grid.sheets[0]?.rows.length ?? 0} rows`,
};
process.stdout.write(JSON.stringify(result));
