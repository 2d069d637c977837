import { useCallback, useState } from 'react';
import type { DocumentVariant } from '../../../shared/compose/document.ts';
import { EXPORT_LABELS, type ExportFormat, VARIANT_LABELS } from '../../../shared/contract/export-formats.ts';
import type { ExportOutcome } from '../../../shared/contract/exports.contract.ts';
import { useClient } from '../../api/client-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyDone, notifyError } from '../notify/notify.tsx';
import type { FileInUse, InUseAnswer } from './FileInUseDialog.tsx';
import type { ExportedFile, ReportExport } from './report-export.ts';

interface Wanted {
  readonly format: ExportFormat;
  readonly variant: DocumentVariant;
}

interface ExportFlow extends ReportExport {
  /** the file that another program holds, with what was to be written to it */
  readonly inUse: (FileInUse & Wanted) | null;
  readonly answer: (answer: InUseAnswer) => void;
}

/** One export after the other: saved, written, told; a file in use becomes a question and not an error. */
export function useExportFlow(): ExportFlow {
  const client = useClient();
  const { report, flush } = useReportEditor();
  const [running, setRunning] = useState<ReportExport['running']>(null);
  const [done, setDone] = useState<ReportExport['done']>({});
  const [inUse, setInUse] = useState<ExportFlow['inUse']>(null);
  const reportId = report.id;

  const reveal = useCallback(
    (file: ExportedFile) => void client.exports.reveal({ token: file.token }).catch(notifyError),
    [client],
  );

  const take = useCallback(
    (wanted: Wanted, outcome: ExportOutcome | null) => {
      if (!outcome) return;
      if (outcome.kind === 'inUse') return setInUse({ ...outcome, ...wanted });
      setDone((before) => ({ ...before, [wanted.format]: outcome }));
      notifyDone(`已导出${wordsOf(wanted)}《${outcome.fileName}》。`, {
        label: '打开所在文件夹',
        run: () => reveal(outcome),
      });
    },
    [reveal],
  );

  const busy = useCallback(
    async (activity: NonNullable<ReportExport['running']>, work: () => Promise<void>) => {
      setRunning(activity);
      try {
        await flush();
        await work();
      } catch (error) {
        notifyError(error);
      } finally {
        setRunning(null);
      }
    },
    [flush],
  );

  const run = useCallback(
    (format: ExportFormat, variant: DocumentVariant = 'submission') =>
      busy(format, async () =>
        take({ format, variant }, await client.exports.run({ reportId, format, variant })),
      ),
    [busy, take, client, reportId],
  );

  const print = useCallback(
    (variant: DocumentVariant = 'submission') =>
      busy('print', () => client.exports.print({ reportId, variant })),
    [busy, client, reportId],
  );

  const answer = useCallback(
    (chosen: InUseAnswer) => {
      if (!inUse) return;
      const { format, variant, token } = inUse;
      setInUse(null);
      if (chosen === 'elsewhere') void run(format, variant);
      if (chosen === 'same' || chosen === 'free') {
        void busy(format, async () =>
          take({ format, variant }, await client.exports.again({ token, as: chosen })),
        );
      }
    },
    [inUse, run, busy, take, client],
  );

  return { running, done, run, print, reveal, inUse, answer };
}

function wordsOf({ format, variant }: Wanted): string {
  return variant === 'public' ? `${VARIANT_LABELS.public} ${EXPORT_LABELS[format]}` : EXPORT_LABELS[format];
}
