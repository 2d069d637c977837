import type { Remembered } from '../../../../shared/contract/imports.contract.ts';
import type { Figures } from '../../../../shared/figures/figure.ts';
import type { FigureKey, FigurePeriod } from '../../../../shared/figures/keys.ts';
import type {
  FoundFigure,
  ImportMessage,
  Recognition,
} from '../../../../shared/import/workbook/recognition.ts';
import { foundReadings, type Reading } from './readings.ts';
import { WHOLE_SHEET_DOUBTS } from './unit-doubt.ts';

/** A figure of the same form as it was confirmed before, with what its cells hold this time. */
export interface RememberedReading {
  readonly key: FigureKey;
  readonly period: FigurePeriod;
  readonly place: Remembered['figures'][number]['place'];
  /** false: it was left out the last time */
  readonly included: boolean;
  readonly reading: Reading;
}

/** A figure that can be imported, found or added by hand. */
export interface PlannedFigure {
  /** unique within one import */
  readonly id: string;
  readonly key: FigureKey;
  readonly period: FigurePeriod;
  /** every reading with an amount of its own; none for a figure that was added by hand */
  readonly readings: readonly Reading[];
  /** what is taken unless the clerk says otherwise; null for a question */
  readonly preferred: Reading | null;
  /** why the clerk is asked; '' when nothing is asked */
  readonly reason: string;
  readonly added: boolean;
  /** what the report holds now, in fen; null when it is blank or 不适用 */
  readonly existing: number | null;
}

export interface FigureRef {
  readonly key: FigureKey;
  readonly period: FigurePeriod;
}

export interface PlanInput {
  readonly recognition: Recognition;
  readonly remembered: readonly RememberedReading[];
  /** figures the clerk added */
  readonly added: readonly FigureRef[];
}

export function idOf({ key, period }: FigureRef): string {
  return `${period}.${key}`;
}

/**
 * The figures of a workbook beside those of the report, in the order they were found. What was confirmed for the
 * same form before is stronger than what was found; a remembered cell that has moved is a question.
 */
export function planImport({ recognition, remembered, added }: PlanInput, current: Figures): PlannedFigure[] {
  const known = new Map(remembered.map((one) => [idOf(one), one]));
  const found = new Map(recognition.figures.map((figure) => [idOf(figure), figure]));
  const refs = new Map([...recognition.figures, ...remembered, ...added].map((ref) => [idOf(ref), ref]));
  return [...refs].map(([id, { key, period }]): PlannedFigure => {
    const memory = known.get(id);
    const figure = found.get(id);
    const stored = current[period][key];
    const existing = stored?.state === 'value' ? stored.fen : null;
    const common = { id, key, period, existing, added: !memory && !figure };
    if (memory) return { ...common, ...rememberedPart(memory, figure) };
    if (figure) return { ...common, ...foundPart(figure, recognition.messages) };
    return { ...common, readings: [], preferred: null, reason: '请在左边的表里点这个数所在的格子。' };
  });
}

type Part = Pick<PlannedFigure, 'readings' | 'preferred' | 'reason'>;

function rememberedPart({ reading, place }: RememberedReading, figure: FoundFigure | undefined): Part {
  if (place === 'same') return { readings: [reading], preferred: reading, reason: '' };
  const others = (figure ? foundReadings(figure) : []).filter(({ fen }) => fen !== reading.fen);
  return { readings: [reading, ...others], preferred: null, reason: '比上次移动了位置，请对照表格核对。' };
}

function foundPart(figure: FoundFigure, messages: readonly ImportMessage[]): Part {
  const readings = foundReadings(figure);
  if (figure.certainty === 'sure') return { readings, preferred: readings[0] ?? null, reason: '' };
  return { readings, preferred: null, reason: reasonOf(figure, readings, messages) };
}

function reasonOf(
  figure: FoundFigure,
  readings: readonly Reading[],
  messages: readonly ImportMessage[],
): string {
  const complaints = messages.filter(({ level, sheet }) => level !== 'info' && sheet === figure.sheet);
  const ofCell = complaints.find(({ cell }) => cell === figure.cell);
  const ofSheet = complaints.find(({ code }) => WHOLE_SHEET_DOUBTS.includes(code));
  if (ofCell) return ofCell.text;
  if (figure.readings && ofSheet) return ofSheet.text;
  if (readings.length > 1 && !figure.readings) return '表里不同的格子给出了不同的数，请选一个。';
  return ofSheet?.text ?? '请对照表格核对。';
}
