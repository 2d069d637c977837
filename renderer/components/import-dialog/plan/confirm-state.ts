import type { PendingImport, ReadingOverrides } from '../../../../shared/contract/imports.contract.ts';
import type { PickedAmount } from '../../../../shared/import/workbook/pick-cells.ts';
import type { Recognition } from '../../../../shared/import/workbook/recognition.ts';
import { type Decision, type Decisions, decisionOf } from './decisions.ts';
import { type FigureRef, idOf, type RememberedReading } from './plan.ts';
import type { Reading } from './readings.ts';

/** Cells pointed at for the selected figure, before they are taken. */
export interface Picking {
  readonly cells: readonly string[];
  /** null until main has said what they amount to */
  readonly amount: PickedAmount | null;
}

/** Everything the confirm screen knows; the plan and its marks are derived from it. */
export interface ConfirmState {
  readonly recognition: Recognition;
  readonly overrides: ReadingOverrides;
  readonly remembered: readonly RememberedReading[];
  readonly decisions: Decisions;
  readonly added: readonly FigureRef[];
  readonly useDepartment: boolean;
  /** ids of projects that were unticked */
  readonly leftOutProjects: readonly string[];
  /** id of the figure that a click in the sheet is about */
  readonly selected: string | null;
  /** the sheet in view */
  readonly sheet: string;
  readonly picking: Picking | null;
  readonly focus: { readonly cell: string } | null;
}

export type ConfirmAction =
  | { readonly type: 'showSheet'; readonly sheet: string }
  | { readonly type: 'showCell'; readonly sheet: string; readonly cell: string | null }
  /** `reading`: where the figure stands, null when it stands nowhere yet */
  | { readonly type: 'select'; readonly id: string | null; readonly reading: Reading | null }
  | { readonly type: 'pick'; readonly cells: readonly string[] }
  | { readonly type: 'picked'; readonly cells: readonly string[]; readonly amount: PickedAmount }
  | { readonly type: 'usePick'; readonly id: string; readonly reading: Reading }
  | { readonly type: 'cancelPick' }
  | { readonly type: 'decide'; readonly id: string; readonly change: Partial<Decision> }
  | { readonly type: 'add'; readonly figure: FigureRef }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'override'; readonly overrides: ReadingOverrides }
  | {
      readonly type: 'reread';
      /** those the reading was made with; an older answer is dropped */
      readonly overrides: ReadingOverrides;
      readonly recognition: Recognition;
      readonly remembered: readonly RememberedReading[];
      /** the picks again, in the settled units, by figure id */
      readonly picks: Readonly<Record<string, Reading>>;
    }
  | { readonly type: 'useDepartment'; readonly use: boolean }
  | { readonly type: 'includeProject'; readonly id: string; readonly included: boolean };

/** @param departmentIsBlank whether the report has no department yet: then the workbook's is taken */
export function openState(
  { recognition, opening }: PendingImport,
  remembered: readonly RememberedReading[],
  departmentIsBlank: boolean,
): ConfirmState {
  return {
    ...{ recognition, remembered, overrides: {}, decisions: leftOutBefore(remembered), added: [] },
    useDepartment: departmentIsBlank && recognition.department !== null,
    leftOutProjects: [],
    ...{ selected: null, sheet: opening.sheet, picking: null, focus: null },
  };
}

/** What was unticked the last time comes unticked again. */
function leftOutBefore(remembered: readonly RememberedReading[]): Decisions {
  const out = remembered.filter(({ included }) => !included).map(idOf);
  return Object.fromEntries(out.map((id) => [id, { ...decisionOf({}, id), included: false }]));
}

export function confirmReducer(state: ConfirmState, action: ConfirmAction): ConfirmState {
  switch (action.type) {
    case 'showSheet':
      return { ...state, sheet: action.sheet, picking: null, focus: null };
    case 'showCell': {
      const focus = action.cell === null ? null : { cell: action.cell };
      return { ...state, sheet: action.sheet, selected: null, picking: null, focus };
    }
    case 'select': {
      const { id, reading } = action;
      const cell = reading?.cells[0];
      const seen = reading && cell ? { sheet: reading.sheet, focus: { cell } } : {};
      return { ...state, selected: id, picking: null, ...seen };
    }
    case 'pick':
      return { ...state, picking: action.cells.length > 0 ? { cells: action.cells, amount: null } : null };
    case 'picked':
      if (state.picking?.cells !== action.cells) return state;
      return { ...state, picking: { cells: action.cells, amount: action.amount } };
    case 'usePick':
      return decide({ ...state, picking: null }, action.id, { included: true, picked: action.reading });
    case 'cancelPick':
      return { ...state, picking: null };
    case 'decide':
      return decide(state, action.id, action.change);
    case 'add':
      return addFigure(state, action.figure);
    case 'remove':
      return removeFigure(state, action.id);
    case 'override':
      return { ...state, overrides: action.overrides };
    case 'reread':
      return reread(state, action);
    case 'useDepartment':
      return { ...state, useDepartment: action.use };
    case 'includeProject': {
      const others = state.leftOutProjects.filter((id) => id !== action.id);
      return { ...state, leftOutProjects: action.included ? others : [...others, action.id] };
    }
  }
}

function decide(state: ConfirmState, id: string, change: Partial<Decision>): ConfirmState {
  const next = { ...decisionOf(state.decisions, id), ...change };
  return { ...state, decisions: { ...state.decisions, [id]: next } };
}

function addFigure(state: ConfirmState, figure: FigureRef): ConfirmState {
  const id = idOf(figure);
  const selected = { ...decide(state, id, { included: true }), selected: id, picking: null };
  const there = [...state.recognition.figures, ...state.remembered, ...state.added].map(idOf);
  return there.includes(id) ? selected : { ...selected, added: [...state.added, figure] };
}

function removeFigure(state: ConfirmState, id: string): ConfirmState {
  const { [id]: _, ...decisions } = state.decisions;
  const added = state.added.filter((figure) => idOf(figure) !== id);
  return { ...state, added, decisions, selected: null, picking: null };
}

/** A new reading keeps what the clerk did by hand: picks, ticks, and answers whose reading is still offered. */
function reread(state: ConfirmState, action: Extract<ConfirmAction, { type: 'reread' }>): ConfirmState {
  if (action.overrides !== state.overrides) return state;
  const decisions = Object.fromEntries(
    Object.entries(state.decisions).map(([id, decision]) => [
      id,
      { ...decision, picked: decision.picked && (action.picks[id] ?? decision.picked) },
    ]),
  );
  // A figure that is no longer found but was pointed at by hand stays, as one that was added.
  const found = new Set([...action.recognition.figures, ...action.remembered, ...state.added].map(idOf));
  const lost = state.recognition.figures.filter(
    (one) => decisions[idOf(one)]?.picked && !found.has(idOf(one)),
  );
  const added = [...state.added, ...lost.map(({ key, period }) => ({ key, period }))];
  const { recognition, remembered } = action;
  return { ...state, recognition, remembered, decisions, added, picking: null };
}
