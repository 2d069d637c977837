import { formatScaled } from '../../money/decimal.ts';
import { type Fen, MONEY_UNITS, type MoneyUnit, UNIT_LABELS, unitExponent } from '../../money/fen.ts';
import type { FoundCell } from './recognition.ts';

/** One cell's amount in one of the units it may be written in. */
export interface UnitReading {
  readonly unit: MoneyUnit;
  readonly fen: Fen;
}

/** The unit that is 10^power times this one; null when there is none: (元, 4) → 万元. */
export function unitShifted(unit: MoneyUnit, power: number): MoneyUnit | null {
  return MONEY_UNITS.find((other) => unitExponent(other) === unitExponent(unit) + power) ?? null;
}

/** What the cell's digits mean in another unit, rounded to the fen; null beyond the safe integers. */
export function readIn({ fen, unit }: UnitReading, other: MoneyUnit): UnitReading | null {
  const power = unitExponent(other) - unitExponent(unit);
  const read = Math.round(power < 0 ? fen / 10 ** -power : fen * 10 ** power);
  return Number.isSafeInteger(read) ? { unit: other, fen: read } : null;
}

/** The printed reading and the others, for a question to the clerk. */
export function allReadings(cell: FoundCell, others: readonly MoneyUnit[]): UnitReading[] {
  return [{ unit: cell.unit, fen: cell.fen }, ...others.flatMap((other) => readIn(cell, other) ?? [])];
}

/** `按元读：207.48 万元；按万元读：2,074,800 万元` */
export function readingsText(readings: readonly UnitReading[]): string {
  return readings
    .toSorted((a, b) => unitExponent(a.unit) - unitExponent(b.unit))
    .map(({ unit, fen }) => `按${UNIT_LABELS[unit]}读：${wanyuan(fen)} 万元`)
    .join('；');
}

/** 万元 with separators, as many decimals as there are: 207480000 → `207.48`, 2074800000000 → `2,074,800`. */
function wanyuan(fen: Fen): string {
  const [whole = '', fraction = ''] = formatScaled(BigInt(fen), 6).split('.');
  const places = fraction.replace(/0+$/, '');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${places === '' ? '' : `.${places}`}`;
}
