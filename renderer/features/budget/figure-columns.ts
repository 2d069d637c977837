import type { Figures } from '../../../shared/figures/figure.ts';
import { figureText } from '../../../shared/figures/figure-text.ts';
import {
  type FigureKey,
  type FigureName,
  type FigurePeriod,
  type FigureStage,
  figureKey,
} from '../../../shared/figures/keys.ts';
import type { GridColumn } from '../../components/figure-table/GridTable.tsx';
import type { FigureBlock } from './figure-blocks.ts';

/** An amount of this many characters, `12345.67`, still fits into the narrow columns. */
const NARROW_AMOUNT = 8;

/** The columns of the figures table; amounts are never cut off, the names give way. */
export function figureColumns(block: FigureBlock, longestAmount: number): readonly GridColumn[] {
  const amount = { width: longestAmount > NARROW_AMOUNT ? 6.25 : 4.875, align: 'right' } as const;
  const ratio = { width: 4.75, align: 'right' } as const;
  return [
    { id: 'name', title: '项目', width: 0 },
    { id: 'budget', title: '年初预算', ...amount },
    { id: 'adjusted', title: '调整预算', ...amount },
    { id: 'final', title: '决算', ...amount },
    {
      id: 'rate',
      title: block.rateTitle,
      ...ratio,
      explanation: '决算 ÷ 调整预算；全表没有调整预算时 ÷ 年初预算',
    },
    ...(block.shares
      ? [{ id: 'share', title: '占比', ...ratio, explanation: '决算 ÷ 本年支出合计决算' }]
      : []),
    { id: 'prior', title: '上年决算', ...amount },
    { id: 'growth', title: '增减', ...ratio, explanation: '（本年决算 − 上年决算）÷ 上年决算' },
  ];
}

/** Characters of the longest amount as its cell shows it. */
export function longestAmount(figures: Figures): number {
  const stored = [figures.current, figures.prior].flatMap((column) => Object.values(column));
  return Math.max(0, ...stored.map((figure) => figureText(figure).length));
}

/** The columns that can be typed into, in the order of the table; a pasted block fills them one after another. */
export const ENTRY_COLUMNS: readonly { readonly stage: FigureStage; readonly period: FigurePeriod }[] = [
  { stage: 'budget', period: 'current' },
  { stage: 'adjusted', period: 'current' },
  { stage: 'final', period: 'current' },
  { stage: 'final', period: 'prior' },
];

/** The figure a cell of the table holds; null right of the last column. */
export function figureAt(
  name: FigureName,
  col: number,
): { readonly key: FigureKey; readonly period: FigurePeriod } | null {
  const column = ENTRY_COLUMNS[col];
  return column ? { key: figureKey(name, column.stage), period: column.period } : null;
}
