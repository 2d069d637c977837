import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import type { TabId } from '../../shared/report/paths.ts';
import { useClient } from '../api/client-context.tsx';
import { deriveReport } from './derive.ts';
import { createEditorStore } from './editor-store.ts';
import { GoToTargetContext } from './go-to-target.ts';
import { redoLabel, undoLabel } from './history.ts';
import { runLater } from './run-later.ts';
import { useAfterPaint } from './use-after-paint.ts';
import { ReportActionsContext } from './use-report-actions.ts';
import { ReportEditorContext } from './use-report-editor.ts';

interface EditorProviderProps {
  opened: OpenReport;
  initialTab: TabId;
  children: ReactNode;
}

/**
 * Opens a report for editing. Give it a `key` of the report's id: another report is another editor. Document, score
 * and checks follow the report once it is on the screen, so typing never waits for them.
 */
export function EditorProvider({ opened, initialTab, children }: EditorProviderProps) {
  const client = useClient();
  const [store] = useState(() =>
    createEditorStore({
      opened,
      tab: initialTab,
      save: (report, baseRevision) => client.reports.save({ report, baseRevision }),
      later: runLater,
      now: () => performance.now(),
    }),
  );
  // Whatever takes the editor off the screen, the last words are still written. A failure has nobody left to tell.
  useEffect(() => () => void store.flush().catch(() => undefined), [store]);

  const state = useSyncExternalStore(store.subscribe, store.getState);
  const report = state.history.present;
  const painted = useAfterPaint(report);
  const derived = useMemo(
    () => deriveReport(painted, state.outline, state.pack),
    [painted, state.outline, state.pack],
  );
  const { dispatch, endGroup, undo, redo, flush, current, adopt, learnTemplates, showTab, goTo } = store;
  const editor = useMemo(
    () => ({
      ...{ dispatch, endGroup, undo, redo, flush, current, adopt, learnTemplates, showTab, goTo },
      ...derived,
      report,
      outline: state.outline,
      pack: state.pack,
      undoLabel: undoLabel(state.history),
      redoLabel: redoLabel(state.history),
      saveState: state.saveState,
      revision: state.revision,
      tab: state.tab,
    }),
    [
      dispatch,
      endGroup,
      undo,
      redo,
      flush,
      current,
      adopt,
      learnTemplates,
      showTab,
      goTo,
      derived,
      report,
      state,
    ],
  );
  return (
    <ReportActionsContext value={store}>
      <ReportEditorContext value={editor}>
        <GoToTargetContext value={state.target}>{children}</GoToTargetContext>
      </ReportEditorContext>
    </ReportActionsContext>
  );
}
