import { applyEdit } from '../../shared/report/apply-edit.ts';
import { describeEdit } from '../../shared/report/describe-edit.ts';
import type { Edit } from '../../shared/report/edit.ts';
import type { Report } from '../../shared/report/schema.ts';

interface HistoryStep {
  readonly label: string;
  /** edits of one group merge into one step; null never merges */
  readonly group: string | null;
  readonly before: Report;
  readonly after: Report;
  /** milliseconds, of the last edit that went into this step */
  readonly at: number;
}

/** The undo stack of one open report: immutable snapshots that share everything that did not change. */
export interface History {
  readonly present: Report;
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
}

export interface EditOptions {
  readonly group?: string | undefined;
  /** milliseconds of any clock */
  readonly now: number;
}

/** A pause this long starts a new undo step even inside one group, as word processors do. */
export const GROUP_PAUSE_MS = 2_000;
/** Snapshots share structure, so the limit guards against endless sessions, not against size. */
const MAX_STEPS = 1_000;

export function startHistory(report: Report): History {
  return { present: report, past: [], future: [] };
}

/**
 * Applies an edit and remembers how to take it back.
 * @throws AppError EDIT_TARGET_MISSING from `applyEdit`; the history is then unchanged.
 */
export function applyToHistory(history: History, edit: Edit, { group, now }: EditOptions): History {
  const after = applyEdit(history.present, edit);
  const last = history.past.at(-1);
  if (group && last?.group === group && history.future.length === 0 && now - last.at < GROUP_PAUSE_MS) {
    return { present: after, past: history.past.with(-1, { ...last, after, at: now }), future: [] };
  }
  const label = describeEdit(edit, history.present);
  return withStep(history, { label, group: group ?? null, before: history.present, after, at: now });
}

/** Takes over a report that was changed elsewhere (an import committed by main) as one undoable step. */
export function replacePresent(history: History, report: Report, label: string, now: number): History {
  return withStep(history, { label, group: null, before: history.present, after: report, at: now });
}

export function undo(history: History): History {
  const step = history.past.at(-1);
  if (!step) return history;
  return { present: step.before, past: history.past.slice(0, -1), future: [...history.future, step] };
}

export function redo(history: History): History {
  const step = history.future.at(-1);
  if (!step) return history;
  // A redone step is closed: typing after it starts its own step.
  const done = { ...step, group: null };
  return { present: step.after, past: [...history.past, done], future: history.future.slice(0, -1) };
}

/** The next edit starts a step of its own, whatever its group. */
export function endGroup(history: History): History {
  const last = history.past.at(-1);
  return last?.group ? { ...history, past: history.past.with(-1, { ...last, group: null }) } : history;
}

export const undoLabel = (history: History): string | null => history.past.at(-1)?.label ?? null;
export const redoLabel = (history: History): string | null => history.future.at(-1)?.label ?? null;

function withStep(history: History, step: HistoryStep): History {
  return { present: step.after, past: [...history.past, step].slice(-MAX_STEPS), future: [] };
}
