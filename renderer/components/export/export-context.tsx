import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { EXPORT_LABELS, type ExportFormat } from '../../../shared/contract/export-formats.ts';
import { useClient } from '../../api/client-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyDone, notifyError } from '../notify/notify.tsx';

export interface ExportedFile {
  readonly fileName: string;
  /** stands for the file's place; the renderer never sees a path */
  readonly token: string;
}

interface ReportExport {
  /** the format being written, null when idle */
  readonly running: ExportFormat | null;
  /** what this window exported last, by format */
  readonly done: Partial<Record<ExportFormat, ExportedFile>>;
  readonly run: (format: ExportFormat) => Promise<void>;
  readonly reveal: (file: ExportedFile) => void;
}

const ExportContext = createContext<ReportExport | null>(null);

/** Exports the open report. What is on screen is saved first, so the file holds what the clerk sees. */
export function ExportProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const { report, flush } = useReportEditor();
  const [running, setRunning] = useState<ExportFormat | null>(null);
  const [done, setDone] = useState<ReportExport['done']>({});
  const reportId = report.id;

  const reveal = useCallback(
    (file: ExportedFile) => void client.exports.reveal({ token: file.token }).catch(notifyError),
    [client],
  );
  const run = useCallback(
    async (format: ExportFormat) => {
      setRunning(format);
      try {
        await flush();
        const file = await client.exports.run({ reportId, format });
        if (!file) return;
        setDone((before) => ({ ...before, [format]: file }));
        notifyDone(`已导出${EXPORT_LABELS[format]}《${file.fileName}》。`, {
          label: '打开所在文件夹',
          run: () => reveal(file),
        });
      } catch (error) {
        notifyError(error);
      } finally {
        setRunning(null);
      }
    },
    [client, flush, reportId, reveal],
  );
  const value = useMemo(() => ({ running, done, run, reveal }), [running, done, run, reveal]);
  return <ExportContext value={value}>{children}</ExportContext>;
}

export function useReportExport(): ReportExport {
  const value = useContext(ExportContext);
  if (!value) throw new Error('useReportExport outside ExportProvider');
  return value;
}
