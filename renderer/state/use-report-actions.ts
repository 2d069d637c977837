import { createContext, useContext } from 'react';
import type { ReportEditor } from './report-editor.ts';

type ReportActions = Pick<
  ReportEditor,
  'dispatch' | 'endGroup' | 'undo' | 'redo' | 'flush' | 'current' | 'showTab' | 'goTo'
>;

export const ReportActionsContext = createContext<ReportActions | null>(null);

/**
 * What can be done with the open report. The same for as long as it is open: who only acts on the report is not drawn
 * again by every key.
 */
export function useReportActions(): ReportActions {
  const actions = useContext(ReportActionsContext);
  if (!actions) throw new Error('useReportActions needs an open report above it');
  return actions;
}
