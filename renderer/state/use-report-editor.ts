import { createContext, useContext } from 'react';
import type { ReportEditor } from './report-editor.ts';

/** The open report; null outside the editor (the report list, the start screen). */
export const ReportEditorContext = createContext<ReportEditor | null>(null);

/** The open report as the tabs see it. Only below the provider that opened it. */
export function useReportEditor(): ReportEditor {
  const editor = useContext(ReportEditorContext);
  if (!editor) throw new Error('useReportEditor needs an open report above it');
  return editor;
}
