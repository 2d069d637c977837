import {
  FIGURE_PERIODS,
  type FigureKey,
  type FigureName,
  type FigurePeriod,
  figureKey,
  figureLabel,
} from '../../figures/keys.ts';
import { figureFen } from '../../figures/resolve.ts';
import { growthOf, percentOf } from '../../money/percent.ts';
import type { FigureFormat } from '../../report/rich-text.ts';
import type { Report } from '../../report/schema.ts';

/** A percentage the figures give, with the live form that prints it. */
export interface KnownPercent {
  readonly kind: 'share' | 'rate' | 'growth';
  readonly key: FigureKey;
  readonly period: FigurePeriod;
  readonly as: FigureFormat;
  readonly basisPoints: number;
  /** `基本支出·决算 ÷ 本年支出合计·决算` */
  readonly formula: string;
}

/** The whole a part is usually given as a share of. */
const WHOLES: Partial<Record<FigureName, FigureName>> = {
  'expenditure.basic': 'expenditure.total',
  'expenditure.project': 'expenditure.total',
  'expenditure.basic.personnel': 'expenditure.basic',
  'expenditure.basic.public': 'expenditure.basic',
  'income.fiscal': 'income.total',
  'income.generalPublic': 'income.total',
};
const RATED: readonly FigureName[] = [
  'expenditure.total',
  'expenditure.basic',
  'expenditure.project',
  'threePublic.total',
];
const GROWN: readonly FigureName[] = ['income.total', ...RATED];

/** Shares, execution rates and growths of the final accounts. */
export function knownPercents(report: Report): KnownPercent[] {
  return FIGURE_PERIODS.flatMap((period) => [
    ...Object.entries(WHOLES).flatMap(([part, whole]) =>
      // Object.entries widens the keys of a closed record to string.
      ratio(report, 'share', figureKey(part as FigureName, 'final'), figureKey(whole, 'final'), period),
    ),
    ...RATED.flatMap((name) =>
      (['adjusted', 'budget'] as const).flatMap((stage) =>
        ratio(report, 'rate', figureKey(name, 'final'), figureKey(name, stage), period),
      ),
    ),
    ...ratio(report, 'rate', 'expenditure.total@final', 'income.total@final', period),
  ]).concat(GROWN.flatMap((name) => growth(report, figureKey(name, 'final'))));
}

function ratio(
  report: Report,
  kind: 'share' | 'rate',
  key: FigureKey,
  of: FigureKey,
  period: FigurePeriod,
): KnownPercent[] {
  const part = figureFen(report.figures, key, period);
  const whole = figureFen(report.figures, of, period);
  const basisPoints = part === null || whole === null ? null : percentOf(part, whole);
  if (basisPoints === null) return [];
  const formula = `${figureLabel(key, period)}÷${figureLabel(of, period)}`;
  return [{ kind, key, period, as: { kind: 'percentOf', of }, basisPoints, formula }];
}

function growth(report: Report, key: FigureKey): KnownPercent[] {
  const current = figureFen(report.figures, key);
  const prior = figureFen(report.figures, key, 'prior');
  const basisPoints = current === null || prior === null ? null : growthOf(current, prior);
  if (basisPoints === null) return [];
  const formula = `${figureLabel(key)}比上年增减`;
  return [{ kind: 'growth', key, period: 'current', as: { kind: 'growth' }, basisPoints, formula }];
}
