import { type BasisPoints, growthOf, percentOf } from '../money/percent.ts';
import type { Figures } from './figure.ts';
import { type FigureName, figureKey } from './keys.ts';
import { figureFen } from './resolve.ts';

/** A computed percentage, or why there is none: a figure is missing, or the base is 0. */
export type Ratio = BasisPoints | 'missing' | 'zeroBase';

function ratio(
  value: number | null,
  base: number | null,
  compute: (value: number, base: number) => number | null,
): Ratio {
  if (value === null || base === null) return 'missing';
  return compute(value, base) ?? 'zeroBase';
}

/** 执行率 = 决算 ÷ 调整（全年）预算; where no adjusted budget was entered, 年初预算 is the base (domain.md §6.1 7). */
export function executionRate(figures: Figures, name: FigureName): Ratio {
  const base =
    figureFen(figures, figureKey(name, 'adjusted')) ?? figureFen(figures, figureKey(name, 'budget'));
  return ratio(figureFen(figures, figureKey(name, 'final')), base, percentOf);
}

/** 占比 = 决算 ÷ 本年支出合计决算; only expenditure figures have a share. */
export function expenditureShare(figures: Figures, name: FigureName): Ratio {
  if (!name.startsWith('expenditure.')) return 'missing';
  return ratio(
    figureFen(figures, figureKey(name, 'final')),
    figureFen(figures, 'expenditure.total@final'),
    percentOf,
  );
}

/** 增减 = (本年决算 − 上年决算) ÷ 上年决算. */
export function growthOverPrior(figures: Figures, name: FigureName): Ratio {
  const key = figureKey(name, 'final');
  return ratio(figureFen(figures, key), figureFen(figures, key, 'prior'), growthOf);
}
