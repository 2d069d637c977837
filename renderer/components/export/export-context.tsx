import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { FileInUseDialog } from './FileInUseDialog.tsx';
import type { ReportExport } from './report-export.ts';
import { useExportFlow } from './use-export-flow.ts';

const ExportContext = createContext<ReportExport | null>(null);

/** Exports the open report. What is on screen is saved first, so the file holds what the clerk sees. */
export function ExportProvider({ children }: { children: ReactNode }) {
  const { running, done, run, print, reveal, inUse, answer } = useExportFlow();
  const value = useMemo(() => ({ running, done, run, print, reveal }), [running, done, run, print, reveal]);
  return (
    <ExportContext value={value}>
      {children}
      {inUse ? <FileInUseDialog file={inUse} onAnswer={answer} /> : null}
    </ExportContext>
  );
}

export function useReportExport(): ReportExport {
  const value = useContext(ExportContext);
  if (!value) throw new Error('useReportExport outside ExportProvider');
  return value;
}
