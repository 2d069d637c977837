import { useState } from 'react';
import type { OpenReport } from '../../../shared/contract/reports.contract.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyError } from '../notify/notify.tsx';
import { useUndoOffer } from '../notify/use-undo-offer.ts';

/** The report a file is written into, as this window last saw it. */
interface Base {
  readonly reportId: string;
  readonly baseRevision: number;
}

interface Written {
  readonly opened: OpenReport;
  readonly label: string;
}

/** @returns the answer of main's one transaction */
export type Commit = (base: Base) => Promise<Written>;
/** @returns what is said when it is done; `label` is the step's undo label */
export type DoneText = (label: string) => string;

/** Writes a confirmed file into the open report: one undo step, with the offer to take it back. */
export function useWriting() {
  const { report, revision, adopt } = useReportEditor();
  const offerUndo = useUndoOffer();
  const [writing, setWriting] = useState(false);
  /** @returns false when it failed; the clerk has then been told */
  const write = async (commit: Commit, doneText: DoneText): Promise<boolean> => {
    setWriting(true);
    try {
      const { opened, label } = await commit({ reportId: report.id, baseRevision: revision });
      adopt(opened, label);
      offerUndo(doneText(label), label);
      return true;
    } catch (error) {
      notifyError(error);
      return false;
    } finally {
      setWriting(false);
    }
  };
  return { writing, write };
}
