import { figureFen } from '../figures/resolve.ts';
import { divideRounded } from '../money/decimal.ts';
import { percentOf } from '../money/percent.ts';
import type { Report, ScoreEntry } from '../report/schema.ts';
import type { GradeBand, Indicator, IndicatorPack, Points } from './pack.ts';

const OPEN: ScoreEntry = { state: 'open', points: null, reason: '' };

/** One indicator with what the rule computes and what counts. */
export interface IndicatorScore {
  readonly indicator: Indicator;
  readonly entry: ScoreEntry;
  /** what the rule gives from the figures; null for manual rules and missing figures */
  readonly computed: Points | null;
  /** what counts: the clerk's score, else the computed one; null while open */
  readonly points: Points | null;
  readonly lost: Points;
}

export interface ScoreSummary {
  readonly items: readonly IndicatorScore[];
  /** sum of what counts, after the pack's 不适用 policy */
  readonly total: Points;
  readonly full: Points;
  /** every indicator is scored, computed or 不适用 */
  readonly complete: boolean;
  /** null until complete, so that no grade is printed for half a table */
  readonly grade: string | null;
}

/** Scores a report by a pack: pure, total, and the only place that adds points up. */
export function scoreReport(report: Report, pack: IndicatorPack): ScoreSummary {
  const items = pack.indicators.map((indicator) => scoreIndicator(report, indicator));
  const full = sum(items.map((item) => item.indicator.weight));
  const applicable = items.filter((item) => item.entry.state !== 'notApplicable');
  const earned = sum(applicable.map((item) => item.points ?? 0));
  const complete = applicable.every((item) => item.points !== null);
  const total = withPolicy(pack, earned, full, sum(applicable.map((item) => item.indicator.weight)));
  return { items, total, full, complete, grade: complete ? gradeOf(total, pack.bands) : null };
}

function withPolicy(pack: IndicatorPack, earned: Points, full: Points, applicable: Points): Points {
  if (pack.notApplicablePolicy === 'fullMarks') return earned + (full - applicable);
  return applicable === 0 ? 0 : Number(divideRounded(BigInt(earned) * BigInt(full), BigInt(applicable)));
}

function scoreIndicator(report: Report, indicator: Indicator): IndicatorScore {
  const entry = report.scoring.entries[indicator.id] ?? OPEN;
  const computed = computeScore(report, indicator);
  const points = entry.state === 'scored' ? entry.points : entry.state === 'open' ? computed : null;
  const lost = entry.state === 'notApplicable' || points === null ? 0 : indicator.weight - points;
  return { indicator, entry, computed, points, lost };
}

/** What the rule gives from the report's figures, rounded to 0.01 points; null when it cannot be computed. */
export function computeScore(report: Report, indicator: Indicator): Points | null {
  const { rule, weight } = indicator;
  if (rule.kind === 'manual') return null;
  const numerator = figureFen(report.figures, rule.numerator);
  const denominator = figureFen(report.figures, rule.denominator);
  if (numerator === null || denominator === null) return null;
  const rate = percentOf(numerator, denominator);
  if (rate === null) return null;
  if (rule.kind === 'ratio') {
    return clampPoints(Number(divideRounded(BigInt(weight) * BigInt(rate), 10_000n)), weight);
  }
  const excess = Math.max(0, rate - rule.threshold);
  const deducted = Number(divideRounded(BigInt(rule.deduct) * BigInt(excess), 100n));
  return clampPoints(weight - deducted, weight);
}

/** The label of the half-open band a score falls into. */
export function gradeOf(total: Points, bands: readonly GradeBand[]): string | null {
  return bands.toSorted((a, b) => b.from - a.from).find((band) => total >= band.from)?.label ?? null;
}

function clampPoints(points: Points, max: Points): Points {
  return Math.max(0, Math.min(points, max));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
