import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, type WorkSheet, write } from '@e965/xlsx';
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
  { label: '5000 rows', sheets: 1, rowsPerSheet: 5_000, mostRounds: 3 },
  { label: '100000 rows', sheets: 1, rowsPerSheet: 100_000, mostRounds: 2 },
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

/** The file of this size, made when it is not there yet. */
export function benchFile({ sheets, rowsPerSheet }: BenchFile): string {
  const path = join(folder, `${sheets}x${rowsPerSheet}.xlsx`);
  if (existsSync(path)) return path;
  const book = utils.book_new();
  for (const [title, total, parts] of TABLES.slice(0, sheets)) {
    utils.book_append_sheet(book, budgetTable(title, total, parts, rowsPerSheet), title.slice(0, 31));
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, write(book, { type: 'buffer', compression: true, bookSST: true }));
  return path;
}

/** Lines of codes under their total, as 部门决算 prints them; amounts in yuan, each total the sum of its parts. */
function budgetTable(title: string, total: string, parts: readonly string[], rows: number): WorkSheet {
  const sums = parts.map(() => 0);
  const lines = Array.from({ length: rows - 1 }, (_, at) => {
    const fen = parts.map((_part, column) => 100_000 + ((at * 7_919 + column * 104_729) % 9_000_000));
    for (const [column, amount] of fen.entries()) sums[column] = (sums[column] ?? 0) + amount;
    return [String(2_060_101 + (at % 9_000)), `${LINES[at % LINES.length]}${at}`, ...withTotal(fen)];
  });
  const head = [`2023年度${title}`];
  const corner = ['编制单位：云河县科学技术协会', null, null, '金额单位：元'];
  return utils.aoa_to_sheet([
    head,
    corner,
    ['科目编码', '科目名称', total, ...parts],
    ['合计', null, ...withTotal(sums)],
    ...lines,
  ]);
}

/** Fen to yuan, with the sum in front. */
function withTotal(fen: readonly number[]): number[] {
  return [fen.reduce((sum, amount) => sum + amount, 0), ...fen].map((amount) => amount / 100);
}
