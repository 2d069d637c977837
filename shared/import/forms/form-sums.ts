import type { Fen, MoneyUnit } from '../../money/fen.ts';
import { AMOUNT_STAGES, type AmountStage } from './form-labels.ts';
import { amountIn, type FormUnit } from './form-unit.ts';
import type { GoalFormReading } from './goal-reading.ts';

/** One form with the verdict on its unit; `state` is never `open` here. */
export interface WorkbookForm {
  readonly reading: GoalFormReading;
  readonly unit: FormUnit;
}

/** Σ of one amount over all forms, in every unit that is possible. */
export interface FormSum {
  readonly stage: AmountStage;
  /** forms that state the amount, zeros included */
  readonly count: number;
  readonly certainty: 'sure' | 'question';
  /** likeliest first; `unit` null: each form in its own likeliest unit */
  readonly readings: readonly { readonly unit: MoneyUnit | null; readonly fen: Fen }[];
}

/** Sums of the totals of each stage; a sum over forms whose unit is in doubt offers every reading. */
export function sumForms(forms: readonly WorkbookForm[]): FormSum[] {
  return AMOUNT_STAGES.flatMap((stage) => sumOfStage(forms, stage) ?? []);
}

function sumOfStage(forms: readonly WorkbookForm[], stage: AmountStage): FormSum | null {
  const parts = forms.flatMap(({ reading, unit }) => {
    const amount = reading.amounts.find((entry) => entry.stage === stage && entry.part === 'total');
    return amount ? [{ amount, unit }] : [];
  });
  if (parts.length === 0) return null;
  const sum = (unitOf: (unit: FormUnit) => MoneyUnit) =>
    parts.reduce((total, { amount, unit }) => total + (amountIn(amount, unitOf(unit)) ?? Number.NaN), 0);
  const asked = parts.filter(({ unit }) => unit.state === 'question');
  const likeliest = [...new Set(parts.filter((part) => isMoney(part)).map(({ unit }) => unit.likeliest))];
  const first = {
    unit: likeliest.length === 1 ? (likeliest[0] ?? null) : null,
    fen: sum((u) => u.likeliest),
  };
  if (asked.length === 0) return { stage, count: parts.length, certainty: 'sure', readings: [first] };
  const units = new Set<MoneyUnit>([...asked.map(({ unit }) => unit.printed ?? 'yuan'), 'yuan', 'wanyuan']);
  const others = [...units]
    .filter((unit) => unit !== first.unit)
    .map((unit) => ({ unit, fen: sum((form) => (form.state === 'question' ? unit : form.likeliest)) }));
  const readings = [first, ...others].filter(
    ({ fen }, index, all) =>
      Number.isSafeInteger(fen) && all.findIndex((other) => other.fen === fen) === index,
  );
  return { stage, count: parts.length, certainty: 'question', readings };
}

function isMoney({ amount }: { amount: Parameters<typeof amountIn>[0] }): boolean {
  return (amountIn(amount, 'yuan') ?? 0) !== 0;
}
