import type { ImportChoices } from '../../../../shared/contract/imports.contract.ts';
import type { PlannedFigure } from './plan.ts';
import type { Reading } from './readings.ts';

/** What importing one figure would do to the report. */
export type Difference = 'new' | 'same' | 'changed';

export const DIFFERENCE_LABELS: Record<Difference, string> = { new: '新增', same: '相同', changed: '变化' };

/** What the clerk decided so far about one figure. */
export interface Decision {
  readonly included: boolean;
  /** the reading chosen among those offered */
  readonly answer: string | null;
  /** the cells pointed at by hand; stronger than every reading that was found */
  readonly picked: Reading | null;
}

/** By figure id; a figure without one is taken as it was found. */
export type Decisions = Readonly<Record<string, Decision>>;

const UNDECIDED: Decision = { included: true, answer: null, picked: null };

export function decisionOf(decisions: Decisions, id: string): Decision {
  return decisions[id] ?? UNDECIDED;
}

/** The reading that would be imported; null while the clerk has to choose. */
export function chosenReading(planned: PlannedFigure, decisions: Decisions): Reading | null {
  const { picked, answer } = decisionOf(decisions, planned.id);
  return picked ?? planned.readings.find(({ id }) => id === answer) ?? planned.preferred;
}

export function isIncluded(planned: PlannedFigure, decisions: Decisions): boolean {
  return decisionOf(decisions, planned.id).included;
}

/** Included, and still to be decided. */
export function isOpen(planned: PlannedFigure, decisions: Decisions): boolean {
  return isIncluded(planned, decisions) && chosenReading(planned, decisions) === null;
}

export function differenceOf(planned: PlannedFigure, reading: Reading): Difference {
  if (planned.existing === null) return 'new';
  return planned.existing === reading.fen ? 'same' : 'changed';
}

export interface ImportSummary {
  readonly included: number;
  /** included figures whose reading still has to be chosen */
  readonly open: number;
}

export function summarise(plan: readonly PlannedFigure[], decisions: Decisions): ImportSummary {
  const included = plan.filter((planned) => isIncluded(planned, decisions));
  return { included: included.length, open: included.filter((one) => isOpen(one, decisions)).length };
}

/** What is sent to main: the figures whose reading is known, included or left out. */
export function choicesOf(
  plan: readonly PlannedFigure[],
  decisions: Decisions,
  department: string | null,
): ImportChoices {
  const of = (included: boolean) =>
    plan.flatMap((planned) => {
      const reading = isIncluded(planned, decisions) === included ? chosenReading(planned, decisions) : null;
      if (!reading) return [];
      const { sheet, cells, unit } = reading;
      return [{ key: planned.key, period: planned.period, sheet, cells: [...cells], unit }];
    });
  const leftOut = of(false);
  return { figures: of(true), ...(leftOut.length > 0 && { leftOut }), department };
}
