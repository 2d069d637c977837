import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { projectFolder } from '../../tests/support/built-app.ts';

/** A made-up workbook of a growing series. */
export interface BenchFile {
  /** for the table of results */
  readonly label: string;
  readonly sheets: number;
  /** lines of each sheet, its headers not counted */
  readonly rowsPerSheet: number;
  readonly mostRounds: number;
}

export const BENCH_FILES = [
  { label: '200 rows', sheets: 1, rowsPerSheet: 200, mostRounds: 5 },
  { label: '10 × 200 rows', sheets: 10, rowsPerSheet: 200, mostRounds: 5 },
  { label: '5000 rows', sheets: 1, rowsPerSheet: 5_000, mostRounds: 5 },
  { label: '100000 rows', sheets: 1, rowsPerSheet: 100_000, mostRounds: 3 },
] as const satisfies readonly BenchFile[];

const folder = join(projectFolder, '.cache', 'bench-files');

const SPENDING = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
const INCOME = ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '其他收入'];
/** Title and what its amounts are; the first is the one of single-sheet workbooks. */
const TABLES: readonly (readonly [title: string, total: string, parts: readonly string[]])[] = [
  ['支出决算表', '本年支出合计', SPENDING],
  ['收入决算表', '本年收入合计', INCOME],
  ['一般公共预算财政拨款支出决算表', '本年支出合计', SPENDING.slice(0, 2)],
  ['政府性基金预算财政拨款支出决算表', '本年支出合计', SPENDING.slice(0, 2)],
  ['国有资本经营预算财政拨款支出决算表', '本年支出合计', SPENDING.slice(0, 2)],
  ['支出预算表', '本年支出合计', SPENDING],
  ['收入预算表', '本年收入合计', INCOME],
  ['一般公共预算支出预算表', '本年支出合计', SPENDING.slice(0, 2)],
  ['政府性基金预算支出预算表', '本年支出合计', SPENDING.slice(0, 2)],
  ['国有资本经营预算支出预算表', '本年支出合计', SPENDING.slice(0, 2)],
];
const LINES = ['机构运行', '一般行政管理事务', '科普活动', '青少年科技活动', '学术交流活动', '其他支出'];
/** A ledger names the same few hundred things again and again. */
const NAMES = 300;
/** Title, unit, two rows of headers and the total stand above the lines. */
const FIRST_LINE = 6;
/** Code, name and total stand before the parts. */
const FIRST_PART = 3;

/** The file of this size, made when it is not there yet. */
export function benchFile({ sheets, rowsPerSheet }: BenchFile): string {
  const path = join(folder, `${sheets}x${rowsPerSheet}.xlsx`);
  if (existsSync(path)) return path;
  const book = utils.book_new();
  for (const [title, total, parts] of TABLES.slice(0, sheets)) {
    utils.book_append_sheet(book, budgetTable(title, total, parts, rowsPerSheet), title.slice(0, 31));
  }
  mkdirSync(folder, { recursive: true });
  const parts = unzipSync(new Uint8Array(write(book, { type: 'array', bookSST: true })));
  // Packed as tightly as office programs do, and put in its place whole: a run that breaks off leaves no half file.
  writeFileSync(`${path}.part`, zipSync(parts, { level: 6 }));
  renameSync(`${path}.part`, path);
  return path;
}

/**
 * Lines of codes under their total, as 部门决算 prints them: headers merged over two rows, amounts in yuan under a number
 * format, every total a formula over its parts.
 */
function budgetTable(title: string, total: string, parts: readonly string[], rows: number): WorkSheet {
  const amounts = Array.from({ length: rows - 1 }, (_, at) =>
    parts.map((_part, column) => 100_000 + ((at * 7_919 + column * 104_729) % 9_000_000)),
  );
  const sums = parts.map((_part, column) => amounts.reduce((sum, line) => sum + (line[column] ?? 0), 0));
  const lastRow = FIRST_LINE + amounts.length - 1;
  const totals = sums.map((fen, column) => {
    const letter = utils.encode_col(column + FIRST_PART);
    return { ...money(fen), f: `SUM(${letter}${FIRST_LINE}:${letter}${lastRow})` };
  });
  const lines = amounts.map((line, at) => {
    const named = at % NAMES;
    const label = [String(2_060_101 + named), `${LINES[named % LINES.length]}${named}`];
    return [...label, rowTotal(line, FIRST_LINE + at), ...line.map(money)];
  });
  const sheet = utils.aoa_to_sheet([
    [`2023年度${title}`],
    ['编制单位：云河县科学技术协会', null, null, '金额单位：元'],
    ['项目', null, total, ...parts],
    ['科目编码', '科目名称'],
    ['合计', null, rowTotal(sums, FIRST_LINE - 1), ...totals],
    ...lines,
  ]);
  const headers = [total, ...parts].map(
    (_, at) => `${utils.encode_col(at + 2)}3:${utils.encode_col(at + 2)}4`,
  );
  sheet['!merges'] = ['A3:B3', ...headers].map((range) => utils.decode_range(range));
  sheet['!cols'] = [{ wch: 10 }, { wch: 28 }, ...headers.map(() => ({ wch: 16 }))];
  return sheet;
}

/** The sum of a row's parts, with the formula that makes it. */
function rowTotal(fen: readonly number[], row: number): CellObject {
  const last = utils.encode_col(FIRST_PART + fen.length - 1);
  const sum = fen.reduce((all, amount) => all + amount, 0);
  return { ...money(sum), f: `SUM(${utils.encode_col(FIRST_PART)}${row}:${last}${row})` };
}

/** Fen as a cell in yuan. */
function money(fen: number): CellObject {
  return { t: 'n', v: fen / 100, z: '#,##0.00' };
}
