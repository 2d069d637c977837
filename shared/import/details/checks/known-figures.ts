import { type FigureName, type FigurePeriod, type FigureStage, figureKey } from '../../../figures/keys.ts';
import type { FoundCell, Recognition } from '../../workbook/recognition.ts';
import type { DetailColumn, DetailTable } from '../details.ts';

/**
 * Every cell of the workbook that states a figure in the meaning of a table's column; none where column or
 * table speak of a time the figures do not.
 */
export function figureCells(
  recognition: Recognition,
  name: FigureName,
  table: Pick<DetailTable<unknown>, 'year'>,
  column: Pick<DetailColumn, 'stage' | 'period'>,
): FoundCell[] {
  const period = periodOf(recognition, table, column);
  if (column.stage === null || period === null) return [];
  return cellsOf(recognition, name, column.stage, period);
}

export function cellsOf(
  recognition: Recognition,
  name: FigureName,
  stage: FigureStage,
  period: FigurePeriod,
): FoundCell[] {
  const key = figureKey(name, stage);
  const figure = recognition.figures.find((one) => one.key === key && one.period === period);
  return figure ? [figure, ...figure.alternatives] : [];
}

/** A workbook read for the year after it has all its figures in last year's column. */
export function periodOf(
  recognition: Recognition,
  table: Pick<DetailTable<unknown>, 'year'>,
  column: Pick<DetailColumn, 'period'>,
): FigurePeriod | null {
  if (column.period === 'other') return null;
  const shifted = !recognition.figures.some((figure) => figure.period === 'current');
  const own = table.year === null || recognition.year === null || table.year === recognition.year;
  if (column.period === 'current' && own) return shifted ? 'prior' : 'current';
  if (shifted) return null;
  if (column.period === 'current') return table.year === (recognition.year ?? 0) - 1 ? 'prior' : null;
  return own ? 'prior' : null;
}
