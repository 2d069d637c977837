import { figureLabel } from '../../figures/keys.ts';
import { type MoneyUnit, UNIT_LABELS } from '../../money/fen.ts';
import type { ReadFigure } from './read-figures.ts';
import type { SheetReading } from './recognise-sheet.ts';
import type { ImportMessage } from './recognition.ts';
import {
  isThreePublic,
  type KnownAmounts,
  largestOf,
  largestYearAmount,
  slipAgainst,
  slipOfScale,
  slipOfSheets,
  slipOfSize,
  unitAfterSlip,
} from './unit-evidence.ts';
import { allReadings, readingsText } from './unit-readings.ts';

/** A sheet whose printed unit another witness contradicts. */
export interface UnitDoubt {
  /** powers of ten from the printed unit to the other one */
  readonly slip: number;
  readonly reason: string;
}

/**
 * Hears the witnesses for each sheet's unit (docs/sources.md §4.5: tables in 元 and 万元 stand in one file, and labels say
 * one while amounts are the other): the same figures in other tables, amounts known from last year, the magnitude of
 * the other tables, and what a department can have at all. Agreement with another unit, or with last year, settles it.
 */
export function unitDoubts(
  readings: readonly SheetReading[],
  known: KnownAmounts,
): ReadonlyMap<string, UnitDoubt> {
  const doubts = new Map<string, UnitDoubt>();
  for (const reading of readings) {
    const doubt =
      reading.unitSettled || reading.figures.length === 0 ? null : doubtOf(reading, readings, known);
    if (doubt) doubts.set(reading.sheet.name, doubt);
  }
  return doubts;
}

function doubtOf(reading: SheetReading, all: readonly SheetReading[], known: KnownAmounts): UnitDoubt | null {
  const { figures, sheet } = reading;
  const others = all.filter((other) => other !== reading && other.figures.length > 0);
  const lastYear = slipAgainst(figures, known);
  if (lastYear !== null) return lastYear === 0 ? null : { slip: lastYear, reason: '与去年的金额相差太大' };
  const slips = others.map((other) => ({ other, slip: slipOfSheets(figures, other.figures) }));
  const against = slips.filter(({ slip }) => slip !== null && slip !== 0);
  const agreeing = slips.filter(({ slip }) => slip === 0);
  const [first] = against;
  if (first?.slip && against.length >= agreeing.length) {
    return { slip: first.slip, reason: `与工作表“${first.other.sheet.name}”对不上` };
  }
  if (agreeing.some(({ other }) => other.sheet.unit !== sheet.unit)) return null;
  const size = slipOfSize(figures);
  if (size !== null)
    return { slip: size, reason: size < 0 ? '金额大得不像一个部门的' : '金额小得不像一个部门的' };
  const scale = agreeing.length > 0 ? null : scaleSlip(figures, others);
  return scale === null ? null : { slip: scale, reason: '与其他工作表的金额相差太大' };
}

function scaleSlip(figures: readonly ReadFigure[], others: readonly SheetReading[]): number | null {
  const elsewhere = others
    .map((other) => largestYearAmount(other.figures))
    .filter((amount) => amount > 0)
    .toSorted((a, b) => a - b);
  const middle = elsewhere[Math.floor(elsewhere.length / 2)] ?? 0;
  const threePublic = largestOf(figures, isThreePublic);
  if (threePublic > 0) return middle > 0 && threePublic > middle ? -4 : null;
  return slipOfScale(largestYearAmount(figures), middle);
}

/** The other unit of a figure under its sheet's doubt; null where the doubt does not concern it. */
export function otherUnitOf(figure: ReadFigure, doubt: UnitDoubt | undefined): MoneyUnit | null {
  return doubt && figure.fen !== 0 ? unitAfterSlip(figure.unit, doubt.slip) : null;
}

/** The question to the clerk: what is printed, why it is doubted, both readings of the largest amount. */
export function unitQuestion(reading: SheetReading, doubt: UnitDoubt): ImportMessage[] {
  const sample = reading.figures.toSorted((a, b) => Math.abs(b.fen) - Math.abs(a.fen))[0];
  const other = sample && otherUnitOf(sample, doubt);
  if (!sample || !other) return [];
  const label = figureLabel(sample.key, sample.period);
  return [
    {
      level: 'warning',
      code: 'UNIT_DOUBTFUL',
      sheet: sample.sheet,
      cell: sample.cell,
      text: `工作表“${sample.sheet}”的单位是“${UNIT_LABELS[sample.unit]}”，但${doubt.reason}。${label}（${sample.cell}）${readingsText(allReadings(sample, [other]))}。请核对单位。`,
    },
  ];
}
