import { type Random, seeded } from './random.ts';
import type { Area, CorpusBook, CorpusCell, CorpusSheet } from './sheet.ts';

/** What clerks and programs do to a table on its way: the truth stays on its cells. */
const DAMAGES = {
  insertRows: onEachSheet((sheet, random) => insertRow(sheet, random.int(0, sheet.rows.length))),
  insertColumns: onEachSheet((sheet, random) => insertColumn(sheet, random.int(0, widthOf(sheet)))),
  renameSheets: (book, random) => ({
    ...book,
    sheets: book.sheets.map((sheet, index) => ({
      ...sheet,
      name: random.pick([
        `Sheet${index + 1}`,
        `附件${index + 1}`,
        `表(${index + 1})`,
        `${index}`,
        `支出${index}`,
        `2018年${index}`,
      ]),
    })),
  }),
  reorderSheets: (book, random) => ({ ...book, sheets: shuffled(book.sheets, random) }),
  splitHeaders: onEachSheet(splitHeaders),
  wrapHeaders: onEachSheet((sheet, random) =>
    mapText(sheet, (text, row) => (isHeader(sheet, row) && random.chance(0.4) ? broken(text, random) : text)),
  ),
  deleteUnit: onEachSheet((sheet) =>
    mapText(sheet, (text, row) =>
      row < sheet.headerTop
        ? text.replace(/[(（]?(?:金额|(?<!编制))单位[:：](?:人民币)?[百千万亿]?元[)）]?/, '').trimEnd()
        : text,
    ),
  ),
  unmerge: onEachSheet((sheet) => ({ ...sheet, merges: [] })),
  spaceOut: onEachSheet((sheet, random) =>
    mapText(sheet, (text) => (random.chance(0.2) && text.length < 5 ? [...text].join(' ') : text)),
  ),
} as const satisfies Record<string, Damage>;
type DamageName = keyof typeof DAMAGES;

type Damage = (book: CorpusBook, random: Random) => CorpusBook;

function onEachSheet(change: (sheet: CorpusSheet, random: Random) => CorpusSheet): Damage {
  return (book, random) => ({ ...book, sheets: book.sheets.map((sheet) => change(sheet, random)) });
}

function isHeader({ headerTop, headerBottom }: CorpusSheet, row: number): boolean {
  return row >= headerTop && row <= headerBottom;
}

function widthOf({ rows }: CorpusSheet): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

function mapText(sheet: CorpusSheet, change: (text: string, row: number) => string): CorpusSheet {
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell): CorpusCell => (typeof cell === 'string' ? change(cell, row) : cell)),
  );
  return { ...sheet, rows };
}

function broken(text: string, random: Random): string {
  if (text.length < 4) return text;
  const at = random.int(1, text.length - 1);
  return `${text.slice(0, at)}\n${text.slice(at)}`;
}

function shiftedFrom(
  at: number,
  by: number,
  area: Area,
  low: 'top' | 'left',
  high: 'bottom' | 'right',
): Area {
  return {
    ...area,
    [low]: area[low] >= at ? area[low] + by : area[low],
    [high]: area[high] >= at ? area[high] + by : area[high],
  };
}

function insertRow(sheet: CorpusSheet, at: number): CorpusSheet {
  const shift = (row: number) => (row >= at ? row + 1 : row);
  return {
    ...sheet,
    rows: sheet.rows.toSpliced(at, 0, []),
    merges: sheet.merges.map((area) => shiftedFrom(at, 1, area, 'top', 'bottom')),
    headerTop: shift(sheet.headerTop),
    headerBottom: shift(sheet.headerBottom),
    hiddenRows: (sheet.hiddenRows ?? []).map(shift),
  };
}

function insertColumn(sheet: CorpusSheet, at: number): CorpusSheet {
  const rows = sheet.rows.map((row) => (row.length >= at ? row.toSpliced(at, 0, null) : row));
  return { ...sheet, rows, merges: sheet.merges.map((area) => shiftedFrom(at, 1, area, 'left', 'right')) };
}

/** 本年支出合计 as 本年支出 over 合计: one more row of headers, the other leaves merged down. */
function splitHeaders(sheet: CorpusSheet): CorpusSheet {
  const leaves = sheet.rows[sheet.headerBottom] ?? [];
  if (sheet.headerTop !== sheet.headerBottom || !leaves.some(isSplittable)) return sheet;
  const row = sheet.headerBottom;
  const upper = leaves.map((cell) => (isSplittable(cell) ? cell.slice(0, -2) : cell));
  const lower = leaves.map((cell) => (isSplittable(cell) ? cell.slice(-2) : null));
  const opened = insertRow(sheet, row + 1);
  const merges = leaves.flatMap((cell, column): Area[] =>
    cell === null || isSplittable(cell) ? [] : [{ top: row, left: column, bottom: row + 1, right: column }],
  );
  return {
    ...opened,
    rows: opened.rows.map((cells, index) => (index === row ? upper : index === row + 1 ? lower : cells)),
    merges: [...opened.merges, ...merges],
    headerBottom: row + 1,
  };
}

function isSplittable(cell: CorpusCell | undefined): cell is string {
  return typeof cell === 'string' && /^本年(?:收入|支出)合计$/.test(cell);
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const left = [...items];
  const result: T[] = [];
  while (left.length > 0) result.push(...left.splice(random.int(0, left.length - 1), 1));
  return result;
}

export const DAMAGE_NAMES = [
  ...(['insertRows', 'insertColumns', 'renameSheets', 'reorderSheets', 'splitHeaders'] as const),
  ...(['wrapHeaders', 'deleteUnit', 'unmerge', 'spaceOut'] as const),
] satisfies readonly DamageName[];

/** The workbook after everything named happened to it, in that order. */
export function damaged(book: CorpusBook, names: readonly DamageName[], seed: number): CorpusBook {
  const random = seeded(seed);
  return names.reduce((result, name) => DAMAGES[name](result, random), book);
}
