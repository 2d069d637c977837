import { type BasisPoints, growthOf, percentOf } from '../money/percent.ts';
import type { Figures } from './figure.ts';
import { type FigureName, type FigureStage, figureKey } from './keys.ts';
import { figureFen } from './resolve.ts';

/** A computed percentage, or why there is none: a figure is missing, or the base is 0. */
export type Ratio = BasisPoints | 'missing' | 'zeroBase';

export function ratioOf(
  value: number | null,
  base: number | null,
  compute: (value: number, base: number) => number | null = percentOf,
): Ratio {
  if (value === null || base === null) return 'missing';
  return compute(value, base) ?? 'zeroBase';
}

/**
 * What 执行率 is measured against, the same for a whole table: 调整（全年）预算 where its total was entered, else
 * 年初预算. A base that changed from row to row would make rates that cannot be compared (docs/sources.md §6.1 7).
 */
export function executionBase(figures: Figures, name: FigureName): FigureStage {
  const total: FigureName = name.startsWith('threePublic.') ? 'threePublic.total' : 'expenditure.total';
  return figureFen(figures, figureKey(total, 'adjusted')) === null ? 'budget' : 'adjusted';
}

/** 执行率 = 决算 ÷ the budget of `executionBase`. */
export function executionRate(figures: Figures, name: FigureName): Ratio {
  const base = figureFen(figures, figureKey(name, executionBase(figures, name)));
  return ratioOf(figureFen(figures, figureKey(name, 'final')), base);
}

/** 占比 = 决算 ÷ 本年支出合计决算; only parts of the expenditure have a share. */
export function expenditureShare(figures: Figures, name: FigureName): Ratio {
  if (!name.startsWith('expenditure.') || name === 'expenditure.grandTotal') return 'missing';
  return ratioOf(figureFen(figures, figureKey(name, 'final')), figureFen(figures, 'expenditure.total@final'));
}

/** 增减 = (本年决算 − 上年决算) ÷ 上年决算. */
export function growthOverPrior(figures: Figures, name: FigureName): Ratio {
  const key = figureKey(name, 'final');
  return ratioOf(figureFen(figures, key), figureFen(figures, key, 'prior'), growthOf);
}
