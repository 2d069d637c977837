import type { FigureName, FigurePeriod, FigureStage } from '../../../shared/figures/keys.ts';
import { figureKey } from '../../../shared/figures/keys.ts';
import { UNIT_LABELS } from '../../../shared/money/fen.ts';
import type { Accounts } from './accounts.ts';
import { type Head, headerRows } from './header-rows.ts';
import type { Random } from './random.ts';
import type { Area, CorpusCell, CorpusSheet, Statement } from './sheet.ts';
import { type Style, styledText } from './style.ts';
import { amountCell } from './write-amount.ts';

/** Whose tables are written, of which year, in which hand. */
export interface Office {
  readonly accounts: Accounts;
  readonly style: Style;
  readonly year: number;
  readonly department: string;
  readonly random: Random;
}

export interface TableText {
  readonly name: string;
  readonly title: string;
  /** 公开03表, 财决05表, 表1 */
  readonly tag?: string;
  readonly heads: readonly Head[];
  readonly numbering?: '栏次' | 'plain';
  readonly rows: readonly (readonly CorpusCell[])[];
  readonly note?: string;
}

/** The cell that states a figure. */
export function says(
  office: Office,
  name: FigureName,
  stage: FigureStage,
  period: FigurePeriod = 'current',
  must: Statement['must'] = 'found',
): CorpusCell {
  const fen = office.accounts.value(name, stage, period);
  return amountCell(fen, office.style, { key: figureKey(name, stage), period, must });
}

/** An amount the report has no place for. */
export function plain(office: Office, fen: number): CorpusCell {
  return amountCell(fen, office.style);
}

/** A whole table as a sheet: title, corner, name, headers, 栏次, rows, notes. */
export function makeSheet(office: Office, bare: TableText): CorpusSheet {
  const { style } = office;
  const table = { ...bare, title: datedTitle(office, bare.title) };
  const above = rowsAbove(office, table);
  const width = headerRows(table.heads, 0).width;
  const headerTop = above.length;
  const header = headerRows(table.heads, headerTop);
  const numbers: CorpusCell[][] =
    table.numbering === undefined
      ? []
      : [
          Array.from({ length: width }, (_, i) =>
            i === 0 && table.numbering === '栏次' ? '栏次' : i + (table.numbering === '栏次' ? 0 : 1),
          ),
        ];
  const notes: CorpusCell[][] = table.note && style.notes ? [[table.note]] : [];
  const rows = [...above, ...header.rows, ...numbers, ...table.rows, ...notes].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? styledText(cell, style) : cell)),
  );
  const titleRow = rows.findIndex((row) => row.includes(styledText(table.title, style)));
  const titleMerge: Area[] =
    width > 1 ? [{ top: titleRow, left: 0, bottom: titleRow, right: width - 1 }] : [];
  return {
    name: table.name,
    rows,
    merges: [...titleMerge, ...header.merges],
    headerTop,
    headerBottom: headerTop + header.rows.length - 1,
  };
}

function datedTitle({ style, year, department }: Office, title: string): string {
  if (/^20/.test(title) || style.yearAt === 'line') return title;
  if (style.yearAt === 'title') return `${year}年度${title}`;
  const digits = [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
  return `${department}${digits}年${title}`;
}

function rowsAbove({ style, department, year }: Office, { title, tag, heads }: TableText): CorpusCell[][] {
  const width = headerRows(heads, 0).width;
  const unit = UNIT_LABELS[style.unit];
  const corner = style.cornerWords === '（单位：）' ? `（单位：${unit}）` : `${style.cornerWords}${unit}`;
  const dated = style.yearAt === 'line' ? `    ${year}年度` : '';
  const name = `编制单位：${department}${dated}`;
  const right = (text: string): CorpusCell[] => [...new Array<null>(Math.max(1, width - 1)).fill(null), text];
  const tagRow: CorpusCell[][] = tag ? [style.corner === 'left' ? [tag] : right(tag)] : [];
  const line = [name, ...right(corner).slice(1)];
  switch (style.corner) {
    case 'right':
      return [[title], ...tagRow, line];
    case 'left':
      return [[title], ...tagRow, [corner], [name]];
    case 'ownRow':
      return [...tagRow, [title], [name, null, `${year}年度`], right(corner)];
    case 'withName':
      return [[title], ...tagRow, [`${name}          ${corner}`]];
    case 'aboveTitle':
      return [right(corner), [title], ...tagRow, [name]];
    case 'missing':
      return [[title], ...tagRow, [name]];
  }
}
