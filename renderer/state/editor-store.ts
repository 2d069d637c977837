import type { Outline } from '../../shared/compose/outline.ts';
import type { OpenReport, Saved } from '../../shared/contract/reports.contract.ts';
import type { Edit } from '../../shared/report/edit.ts';
import type { ReportPath, TabId } from '../../shared/report/paths.ts';
import { tabOfPath } from '../../shared/report/paths.ts';
import type { Report } from '../../shared/report/schema.ts';
import type { IndicatorPack } from '../../shared/scoring/pack.ts';
import { type Autosave, createAutosave, type RunLater } from './autosave.ts';
import {
  applyToHistory,
  endGroup,
  type History,
  redo,
  replacePresent,
  startHistory,
  undo,
} from './history.ts';
import { createKnownTemplates, type KnownTemplates } from './known-templates.ts';
import { finishEntries } from './open-entries.ts';
import type { SaveState } from './report-editor.ts';

/** Where the caret should go next; a new object for every request, so the same place can be asked for twice. */
export interface GoToTarget {
  readonly path: ReportPath;
}

interface EditorState {
  readonly history: History;
  readonly outline: Outline;
  readonly pack: IndicatorPack;
  readonly revision: number;
  readonly saveState: SaveState;
  readonly tab: TabId;
  readonly target: GoToTarget | null;
}

export interface EditorStore {
  readonly getState: () => EditorState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (edit: Edit, options?: { readonly group?: string }) => void;
  readonly endGroup: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly flush: () => Promise<void>;
  readonly current: () => Report;
  readonly adopt: (opened: OpenReport, label: string) => void;
  /** Must come before an edit that names the templates. */
  readonly learnTemplates: KnownTemplates['learn'];
  readonly showTab: (tab: TabId) => void;
  readonly goTo: (path: ReportPath) => void;
}

export interface EditorStoreOptions {
  readonly opened: OpenReport;
  readonly tab: TabId;
  readonly save: (report: Report, baseRevision: number) => Promise<Saved>;
  readonly later: RunLater;
  /** milliseconds of any clock */
  readonly now: () => number;
}

/** One open report outside React: history, saving and the current tab, as one immutable state. */
export function createEditorStore({ opened, tab, save, later, now }: EditorStoreOptions): EditorStore {
  const listeners = new Set<() => void>();
  let state: EditorState = {
    history: startHistory(opened.report),
    outline: opened.outline,
    pack: opened.pack,
    revision: opened.revision,
    saveState: { kind: 'saved', at: opened.savedAt },
    tab,
    target: null,
  };
  const templates = createKnownTemplates(opened);
  const set = (changes: Partial<EditorState>): void => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const autosave: Autosave = createAutosave({
    report: opened.report,
    revision: opened.revision,
    savedAt: opened.savedAt,
    save,
    later,
    onState: (saveState) => set({ saveState, revision: autosave.revision() }),
  });
  const setHistory = (history: History): void => {
    if (history === state.history) return;
    set({ history, ...templates.of(history.present) });
    autosave.changed(history.present);
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(edit, options) {
      setHistory(applyToHistory(state.history, edit, { group: options?.group, now: now() }));
    },
    endGroup() {
      set({ history: endGroup(state.history) });
    },
    undo() {
      finishEntries();
      setHistory(undo(state.history));
    },
    redo() {
      finishEntries();
      setHistory(redo(state.history));
    },
    flush() {
      finishEntries();
      return autosave.flush();
    },
    current() {
      finishEntries();
      return state.history.present;
    },
    adopt(next, label) {
      templates.learn(next);
      const history = replacePresent(state.history, next.report, label, now());
      set({ history, ...templates.of(history.present) });
      autosave.adopt(next.report, next.revision, next.savedAt);
    },
    learnTemplates: templates.learn,
    showTab(next) {
      finishEntries();
      set({ tab: next });
    },
    goTo(path) {
      finishEntries();
      set({ tab: tabOfPath(path), target: { path } });
    },
  };
}
