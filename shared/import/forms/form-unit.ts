import type { Fen, MoneyUnit } from '../../money/fen.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import type { FormAmount } from './form-amounts.ts';
import type { WrittenCell } from './written-amounts.ts';

/** A cell that speaks for a unit: it writes the form's amount (or one of its size) out in words. */
export interface UnitWitness {
  readonly kind: 'equal' | 'near';
  readonly unit: MoneyUnit;
  readonly cell: string;
  /** the amounts as written */
  readonly text: string;
  readonly amount: FormAmount;
}

/** What the form's own cells say of its unit. `open`: nothing speaks for or against the printed one. */
export interface FormUnit {
  readonly printed: MoneyUnit | null;
  readonly likeliest: MoneyUnit;
  readonly state: 'sure' | 'open' | 'question';
  readonly witnesses: readonly UnitWitness[];
}

/** An amount within this factor of a written one is of its size; units lie a factor of 1,000 and more apart. */
const NEAR = 20;
/** Smaller written amounts are prices and rates (每人每天25元) and say nothing of a project's size. */
const SMALLEST_TELLING: Fen = 100_000;

/** The amount in fen when read in a unit; null when it is no amount in it. A unit beside the number itself wins. */
export function amountIn(amount: FormAmount, unit: MoneyUnit): Fen | null {
  const parsed = parseAmount(amount.raw, amount.unitOwn ? (amount.unit ?? unit) : unit);
  return parsed.kind === 'amount' ? parsed.fen : null;
}

/** Weighs the printed unit of a form against the amounts its own texts write out. */
export function weighUnit(amounts: readonly FormAmount[], written: readonly WrittenCell[]): FormUnit {
  const doubtful = amounts.filter((amount) => !amount.unitOwn && (amountIn(amount, 'yuan') ?? 0) > 0);
  const printed = amounts.find((amount) => !amount.unitOwn)?.unit ?? null;
  if (doubtful.length === 0) {
    return { printed, likeliest: printed ?? 'yuan', state: 'sure', witnesses: [] };
  }
  const candidates = [...new Set([printed ?? 'yuan', 'yuan', 'wanyuan'] as const)];
  const equal = candidates.flatMap((unit) => equalWitnesses(unit, doubtful, written));
  const near = equal.length > 0 ? [] : nearWitnesses(candidates, doubtful, written);
  const witnesses = [...equal, ...near];
  const votes = (unit: MoneyUnit) => witnesses.filter((witness) => witness.unit === unit).length;
  const likeliest = candidates.toSorted((a, b) => votes(b) - votes(a))[0] ?? 'yuan';
  return { printed, likeliest, state: stateOf(printed, witnesses), witnesses };
}

function stateOf(printed: MoneyUnit | null, witnesses: readonly UnitWitness[]): FormUnit['state'] {
  if (printed === null || witnesses.some(({ unit }) => unit !== printed)) return 'question';
  return witnesses.length > 0 ? 'sure' : 'open';
}

function equalWitnesses(
  unit: MoneyUnit,
  amounts: readonly FormAmount[],
  written: readonly WrittenCell[],
): UnitWitness[] {
  return amounts.flatMap((amount) => {
    const fen = amountIn(amount, unit);
    return written.flatMap(({ cell, amounts: texts }): UnitWitness[] => {
      const witness = { kind: 'equal' as const, unit, cell, amount };
      const same = texts.find((text) => text.fen === fen);
      if (same) return [{ ...witness, text: same.text }];
      const sum = texts.reduce((total, text) => total + text.fen, 0);
      return sum === fen ? [{ ...witness, text: texts.map(({ text }) => text).join('＋') }] : [];
    });
  });
}

function nearWitnesses(
  candidates: readonly MoneyUnit[],
  amounts: readonly FormAmount[],
  written: readonly WrittenCell[],
): UnitWitness[] {
  const all = written.flatMap(({ cell, amounts: texts }) => texts.map((text) => ({ ...text, cell })));
  const largest = all.toSorted((a, b) => b.fen - a.fen)[0];
  const amount = amounts.find(({ stage, part }) => stage === 'budget' && part === 'total');
  if (!amount || !largest || largest.fen < SMALLEST_TELLING) return [];
  return candidates.flatMap((unit): UnitWitness[] => {
    const ratio = (amountIn(amount, unit) ?? 0) / largest.fen;
    const isNear = ratio <= NEAR && ratio >= 1 / NEAR;
    return isNear ? [{ kind: 'near', unit, cell: largest.cell, text: largest.text, amount }] : [];
  });
}
