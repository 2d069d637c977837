import type { ImportChoices } from '../../../shared/contract/imports.contract.ts';
import type { Figures } from '../../../shared/figures/figure.ts';
import { choiceOfCell } from '../../../shared/import/workbook/choices.ts';
import type { FoundCell, FoundFigure, Recognition } from '../../../shared/import/workbook/recognition.ts';

/** What importing one figure would do to the report. */
export type Difference = 'new' | 'same' | 'changed';

export const DIFFERENCE_LABELS: Record<Difference, string> = { new: '新增', same: '相同', changed: '变化' };

/** One reading of a figure that the clerk may choose: -1 is the cell found first, else an alternative. */
export interface Reading {
  readonly candidate: number;
  readonly cell: FoundCell;
}

export interface PlannedFigure {
  /** unique within one import */
  readonly id: string;
  readonly figure: FoundFigure;
  /** every reading with an amount of its own; one, unless cells disagree */
  readonly readings: readonly Reading[];
  /** what the report holds now, in fen; null when it is blank or 不适用 */
  readonly existing: number | null;
}

/** What the clerk decided so far about one figure. */
export interface Decision {
  readonly included: boolean;
  /** null while a question is open */
  readonly candidate: number | null;
}

export type Decisions = Readonly<Record<string, Decision>>;

/** The figures of a workbook beside those of the report, in the order they were found. */
export function planImport(recognition: Recognition, current: Figures): PlannedFigure[] {
  return recognition.figures.map((figure) => {
    const stored = current[figure.period][figure.key];
    return {
      id: `${figure.period}.${figure.key}`,
      figure,
      readings: readingsOf(figure),
      existing: stored?.state === 'value' ? stored.fen : null,
    };
  });
}

/** Everything is taken at first; a question is taken but open, so that it cannot be overlooked. */
export function firstDecisions(plan: readonly PlannedFigure[]): Decisions {
  return Object.fromEntries(
    plan.map(({ id, figure }): [string, Decision] => [
      id,
      { included: true, candidate: figure.certainty === 'question' ? null : -1 },
    ]),
  );
}

/** The reading that would be imported; null while the clerk has not chosen. */
export function chosenReading(planned: PlannedFigure, decision: Decision | undefined): Reading | null {
  return planned.readings.find((reading) => reading.candidate === decision?.candidate) ?? null;
}

export function differenceOf(planned: PlannedFigure, reading: Reading): Difference {
  if (planned.existing === null) return 'new';
  return planned.existing === reading.cell.fen ? 'same' : 'changed';
}

export interface ImportSummary {
  readonly included: number;
  /** included figures whose reading still has to be chosen */
  readonly open: number;
  readonly byDifference: Readonly<Record<Difference, number>>;
}

export function summarise(plan: readonly PlannedFigure[], decisions: Decisions): ImportSummary {
  const included = plan.filter(({ id }) => decisions[id]?.included);
  const byDifference: Record<Difference, number> = { new: 0, same: 0, changed: 0 };
  let open = 0;
  for (const planned of included) {
    const reading = chosenReading(planned, decisions[planned.id]);
    if (reading) byDifference[differenceOf(planned, reading)] += 1;
    else open += 1;
  }
  return { included: included.length, open, byDifference };
}

/** What is sent to main: the included figures whose reading is known. */
export function choicesOf(
  plan: readonly PlannedFigure[],
  decisions: Decisions,
  department: string | null,
): ImportChoices {
  const figures = plan.flatMap((planned) => {
    const decision = decisions[planned.id];
    const reading = decision?.included ? chosenReading(planned, decision) : null;
    if (!reading) return [];
    const { key, period } = planned.figure;
    return [{ key, period, ...choiceOfCell(reading.cell) }];
  });
  return { figures, department };
}

function readingsOf(figure: FoundFigure): Reading[] {
  const readings: Reading[] = [{ candidate: -1, cell: figure }];
  figure.alternatives.forEach((cell, candidate) => {
    if (readings.every((reading) => reading.cell.fen !== cell.fen)) readings.push({ candidate, cell });
  });
  return readings;
}
