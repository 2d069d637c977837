import type { Fen, MoneyUnit } from '../../money/fen.ts';
import type { WorkbookForm } from './form-sums.ts';
import { amountIn, type FormUnit } from './form-unit.ts';
import type { GoalFormReading } from './goal-reading.ts';
import type { StatedTotal } from './stated-totals.ts';

/** A project of a county department above 1 亿元, or below 1,000 元, is not believable as the usual size. */
const LARGEST_USUAL: Fen = 10_000_000_000;
const SMALLEST_USUAL: Fen = 100_000;

/**
 * Settles what the forms leave open, by what stands around them: forms of one workbook are filled in by one
 * hand, their usual size must be believable, and a total stated elsewhere proves a unit. A printed unit is
 * never replaced: it is confirmed or asked about.
 */
export function settleUnits(forms: readonly WorkbookForm[], totals: readonly StatedTotal[]): WorkbookForm[] {
  const asked = forms.filter(({ unit }) => unit.state === 'question');
  const proven = provenUnit(forms, totals);
  const unlikely = unlikelyUnit(forms);
  const others = new Map<MoneyUnit, number>();
  for (const { unit } of asked) others.set(unit.likeliest, (others.get(unit.likeliest) ?? 0) + 1);
  const usual = [...others].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  return forms.map(({ reading, unit }) => {
    if (unit.state !== 'open') return { reading, unit };
    const { printed } = unit;
    if (proven !== null && proven === printed) return { reading, unit: { ...unit, state: 'sure' } };
    const sibling = asked.some((form) => form.unit.printed === printed) ? usual : undefined;
    const instead = proven ?? sibling ?? unlikely;
    const settled: FormUnit =
      instead === null || instead === undefined
        ? { ...unit, state: 'sure' }
        : { ...unit, state: 'question', likeliest: instead };
    return { reading, unit: settled };
  });
}

/** The unit under which the forms add up to a total stated elsewhere in the workbook. */
function provenUnit(forms: readonly WorkbookForm[], totals: readonly StatedTotal[]): MoneyUnit | null {
  const candidates = [
    ...new Set(forms.map(({ unit }) => unit.printed ?? 'yuan')),
    'yuan',
    'wanyuan',
  ] as const;
  const proven = candidates.find((unit) => {
    const sum = forms.reduce((total, { reading }) => total + (budgetIn(reading, unit) ?? 0), 0);
    return sum !== 0 && totals.some(({ fen }) => fen === sum);
  });
  return proven ?? null;
}

/** The other unit, when the usual amount is unbelievable in the printed one. */
function unlikelyUnit(forms: readonly WorkbookForm[]): MoneyUnit | null {
  const amounts = forms
    .flatMap(({ reading, unit }) => (unit.printed === null ? [] : (budgetIn(reading, unit.printed) ?? [])))
    .filter((fen) => fen > 0)
    .toSorted((a, b) => a - b);
  const usual = amounts[Math.floor(amounts.length / 2)];
  if (usual === undefined) return null;
  if (usual >= LARGEST_USUAL) return 'yuan';
  return usual < SMALLEST_USUAL ? 'wanyuan' : null;
}

function budgetIn(reading: GoalFormReading, unit: MoneyUnit): Fen | null {
  const amount = reading.amounts.find(({ stage, part }) => stage === 'budget' && part === 'total');
  return amount ? amountIn(amount, unit) : null;
}
