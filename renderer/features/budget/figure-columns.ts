import {
  type FigureKey,
  type FigureName,
  type FigurePeriod,
  type FigureStage,
  figureKey,
} from '../../../shared/figures/keys.ts';
import type { GridColumn } from '../../components/figure-table/GridTable.tsx';

export const FIGURE_COLUMNS: readonly GridColumn[] = [
  { id: 'name', title: '项目', width: 0 },
  { id: 'budget', title: '年初预算', width: 5.5, align: 'right' },
  { id: 'adjusted', title: '调整预算', width: 5.5, align: 'right' },
  { id: 'final', title: '决算', width: 5.5, align: 'right' },
  {
    id: 'rate',
    title: '执行率',
    width: 5.25,
    align: 'right',
    explanation: '决算 ÷ 调整预算；没有调整预算时 ÷ 年初预算',
  },
  { id: 'share', title: '占比', width: 5.25, align: 'right', explanation: '决算 ÷ 本年支出合计决算' },
  { id: 'prior', title: '上年决算', width: 5.5, align: 'right' },
  {
    id: 'growth',
    title: '增减',
    width: 5.25,
    align: 'right',
    explanation: '（本年决算 − 上年决算）÷ 上年决算',
  },
];

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
