import { otherThanAssumed } from './assume-unit.ts';
import { partialBasic, partialBasicMessage } from './partial-basic.ts';
import type { ReadFigure } from './read-figures.ts';
import type { SheetReading } from './recognise-sheet.ts';
import type { ImportMessage } from './recognition.ts';
import type { Doubt } from './reconcile.ts';
import { otherUnitOf, unitDoubts, unitQuestion } from './unit-doubts.ts';
import type { KnownAmounts } from './unit-evidence.ts';
import { slipQuestion, unitSlips } from './unit-slips.ts';

export interface Doubts {
  /** why a cell is for the clerk to confirm; null when it is not */
  readonly of: (figure: ReadFigure) => Doubt | null;
  readonly messages: readonly ImportMessage[];
}

/** Every reason to ask about a cell besides other cells that disagree with it. */
export function doubtsOf(readings: readonly SheetReading[], known: KnownAmounts): Doubts {
  const complaints = readings.flatMap((reading) => reading.messages);
  const slips = readings
    .filter(({ unitSettled, unitMissing }) => !unitSettled && !unitMissing)
    .flatMap((reading) => unitSlips(reading.figures));
  const slipped = new Set(slips.map(({ figure }) => figure));
  // One odd cell is no witness against the unit of its whole sheet.
  const even = readings.map((reading) => ({
    ...reading,
    figures: reading.figures.filter((figure) => !slipped.has(figure)),
  }));
  const units = unitDoubts(even, known);
  const parts = partialBasic(readings.flatMap((reading) => reading.figures));
  const assumed = namesIn(complaints, 'UNIT_ASSUMED');
  const onlyRows = namesIn(complaints, 'ONLY_ROW');
  const hidden = new Set(
    complaints.filter(({ code }) => code === 'HIDDEN_ROW').map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
  const of = (figure: ReadFigure): Doubt | null => {
    if (assumed.has(figure.sheet)) return { others: figure.fen === 0 ? [] : otherThanAssumed(figure.unit) };
    const slip = slips.find((one) => one.figure === figure);
    const other = slip ? slip.other : otherUnitOf(figure, units.get(figure.sheet));
    if (other) return { others: [other] };
    const isOpen =
      hidden.has(`${figure.sheet}!${figure.cell}`) || onlyRows.has(figure.sheet) || parts.includes(figure);
    return isOpen ? { others: [] } : null;
  };
  const questions = even.flatMap((reading) => {
    const doubt = units.get(reading.sheet.name);
    return doubt ? unitQuestion(reading, doubt) : [];
  });
  return { of, messages: [...questions, ...slips.map(slipQuestion), ...parts.map(partialBasicMessage)] };
}

function namesIn(messages: readonly ImportMessage[], code: string): ReadonlySet<string | null> {
  return new Set(messages.filter((message) => message.code === code).map((message) => message.sheet));
}
