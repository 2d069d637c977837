import { type FigureKey, type FigurePeriod, splitFigureKey } from '../../figures/keys.ts';
import type { Fen, MoneyUnit } from '../../money/fen.ts';
import type { ReadFigure } from './read-figures.ts';
import { agree } from './reconcile.ts';
import { readIn, unitShifted } from './unit-readings.ts';

/** Amounts known from elsewhere, such as last year's report: for the magnitude only. */
export type KnownAmounts = Partial<Record<FigureKey, Fen>>;

/** 元 taken for 万元, 元 for 千元, and the other way round. */
const SLIPS = [-4, 4, -3, 3] as const;

/** A department of a county spends less than this a year (10 亿元), and more than that (10 万元). */
const LARGEST_YEAR = 100_000_000_000;
const SMALLEST_YEAR = 10_000_000;
/** “三公” of a department: less than 5,000 万元, and more than 500 元. */
const LARGEST_THREE_PUBLIC = 500_000_000_000;
const SMALLEST_THREE_PUBLIC = 50_000;
/** Tables of one workbook tell of the same money: their largest amounts are not three powers of ten apart. */
const FAR_APART = 1000;

function isYearAmount({ key }: ReadFigure): boolean {
  return /^(?:income|expenditure)\.(?:total|grandTotal|fiscal|generalPublic|basic)$|^expenditure\.generalPublic\.basic$/.test(
    splitFigureKey(key).name,
  );
}

export function isThreePublic({ key }: ReadFigure): boolean {
  return splitFigureKey(key).name.startsWith('threePublic.');
}

/** The largest amount of a kind; 0 when there is none. */
export function largestOf(figures: readonly ReadFigure[], of: (figure: ReadFigure) => boolean): Fen {
  return figures.reduce((max, figure) => (of(figure) ? Math.max(max, Math.abs(figure.fen)) : max), 0);
}

export function largestYearAmount(figures: readonly ReadFigure[]): Fen {
  return largestOf(figures, isYearAmount);
}

function sameFigure(
  a: { key: string; period: FigurePeriod },
  b: { key: string; period: FigurePeriod },
): boolean {
  return a.key === b.key && a.period === b.period;
}

/** By how many powers of ten a figure is off another statement of it; 0 when they agree, null when neither. */
export function slipBetween(figure: ReadFigure, other: ReadFigure): number | null {
  if (figure.fen === 0 || other.fen === 0) return null;
  if (agree(figure, other)) return 0;
  for (const power of SLIPS) {
    const unit = unitShifted(figure.unit, power);
    const shifted = unit && readIn(figure, unit);
    if (shifted && agree({ ...figure, ...shifted }, other)) return power;
  }
  return null;
}

/** How the sheet's amounts stand to the same figures of another sheet: they agree (0), or are off by a power. */
export function slipOfSheets(own: readonly ReadFigure[], other: readonly ReadFigure[]): number | null {
  let agreement: number | null = null;
  for (const figure of own) {
    for (const stated of other) {
      if (!sameFigure(figure, stated)) continue;
      const slip = slipBetween(figure, stated);
      if (slip !== null && slip !== 0) return slip;
      agreement ??= slip;
    }
  }
  return agreement;
}

/** The same against amounts known from elsewhere, where only the magnitude is alike. */
export function slipAgainst(own: readonly ReadFigure[], known: KnownAmounts): number | null {
  for (const { key, fen } of own) {
    const amount = known[key] ?? 0;
    if (fen === 0 || amount === 0) continue;
    const power = Math.log10(Math.abs(fen / amount));
    if (Math.abs(power) < 1.5) return 0;
    if (Math.abs(power) > 2.5) return power > 0 ? -4 : 4;
  }
  return null;
}

/** Off by magnitude from the year's money of the other tables. */
export function slipOfScale(own: Fen, others: Fen): number | null {
  if (own === 0 || others === 0) return null;
  if (own / others >= FAR_APART) return -4;
  return others / own >= FAR_APART ? 4 : null;
}

/** Off by what a department can have at all. */
export function slipOfSize(figures: readonly ReadFigure[]): number | null {
  const year = largestYearAmount(figures);
  if (year >= LARGEST_YEAR) return -4;
  if (year > 0 && year < SMALLEST_YEAR) return 4;
  const threePublic = largestOf(figures, isThreePublic);
  if (threePublic >= LARGEST_THREE_PUBLIC) return -4;
  return threePublic > 0 && threePublic < SMALLEST_THREE_PUBLIC ? 4 : null;
}

/** The unit a slip leads to, where such a unit is used: 万元 −4 → 元; 千元 too large → 元, too small → 万元. */
export function unitAfterSlip(unit: MoneyUnit, slip: number): MoneyUnit | null {
  const exact = unitShifted(unit, slip);
  if (exact) return exact;
  if (unit === 'qianyuan') return slip < 0 ? 'yuan' : 'wanyuan';
  return unit === 'baiwanyuan' && slip < 0 ? 'wanyuan' : null;
}
