import { createContext, useContext } from 'react';
import type { ReportEditor } from '../../state/report-editor.ts';
import type { LiveStore } from '../rich-text/live-store.ts';

/**
 * What a field needs of the open report, with an identity that outlives every edit: a field that reads
 * only this is not drawn again when something else changes.
 */
export interface ReportScope {
  readonly reportId: string;
  readonly dispatch: ReportEditor['dispatch'];
  readonly endGroup: ReportEditor['endGroup'];
  readonly live: LiveStore;
}

export const ReportScopeContext = createContext<ReportScope | null>(null);

export function useReportScope(): ReportScope {
  const scope = useContext(ReportScopeContext);
  if (!scope) throw new Error('useReportScope needs a TabPage above it');
  return scope;
}
