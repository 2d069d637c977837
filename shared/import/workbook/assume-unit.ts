import type { MoneyUnit } from '../../money/fen.ts';
import type { ReadFigure } from './read-figures.ts';
import { agree } from './reconcile.ts';
import { allReadings, readingsText } from './unit-readings.ts';

const CANDIDATES: readonly MoneyUnit[] = ['yuan', 'wanyuan', 'qianyuan'];

/** Below this a whole department's amount in 元 is not believable; it then stands in 万元. */
const SMALLEST_YUAN_TOTAL = 10_000_000;

/**
 * The likeliest unit of a table that prints none: the one under which its figures agree with tables whose
 * unit is known, else the one that brings its largest amount nearest to theirs.
 * @param inUnit the table's figures, read in a candidate unit
 * @param known figures of tables that print their unit
 */
export function assumeUnit(
  inUnit: (unit: MoneyUnit) => readonly ReadFigure[],
  known: readonly ReadFigure[],
): MoneyUnit {
  const candidates = CANDIDATES.map((unit) => ({ unit, figures: inUnit(unit) }));
  const agreeing = candidates
    .map(({ unit, figures }) => ({ unit, count: agreements(figures, known) }))
    .toSorted((a, b) => b.count - a.count);
  if (agreeing[0] && agreeing[0].count > 0) return agreeing[0].unit;
  const scale = largest(known);
  if (scale === 0) return largest(inUnit('yuan')) >= SMALLEST_YUAN_TOTAL ? 'yuan' : 'wanyuan';
  const distance = (figures: readonly ReadFigure[]) => Math.abs(Math.log10(largest(figures) / scale));
  return candidates.toSorted((a, b) => distance(a.figures) - distance(b.figures))[0]?.unit ?? 'yuan';
}

/** The units that would have been read otherwise, the likelier first. */
export function otherThanAssumed(unit: MoneyUnit): readonly MoneyUnit[] {
  return CANDIDATES.filter((other) => other !== unit);
}

/** `（按元读：207.48 万元；按万元读：2,074,800 万元）` of the table's largest amount. */
export function largestBothWays(figures: readonly ReadFigure[]): string {
  const largest = figures.toSorted((a, b) => Math.abs(b.fen) - Math.abs(a.fen))[0];
  if (!largest || largest.fen === 0) return '';
  return `（${readingsText(allReadings(largest, otherThanAssumed(largest.unit).slice(0, 1)))}）`;
}

function agreements(figures: readonly ReadFigure[], known: readonly ReadFigure[]): number {
  return figures.filter(
    (figure) =>
      figure.fen !== 0 &&
      known.some(
        (other) => other.key === figure.key && other.period === figure.period && agree(figure, other),
      ),
  ).length;
}

function largest(figures: readonly ReadFigure[]): number {
  return figures.reduce((max, figure) => Math.max(max, Math.abs(figure.fen)), 0);
}
