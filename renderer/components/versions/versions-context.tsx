import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo, useState } from 'react';
import type { FoundVersion } from '../../../shared/contract/review.contract.ts';
import { useClient } from '../../api/client-context.tsx';
import { useCommands } from '../../state/commands/use-commands.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyError } from '../notify/notify.tsx';
import { useUndoOffer } from '../notify/use-undo-offer.ts';

interface VersionsAccess {
  /** opens 版本历史 once everything typed is on disk */
  readonly openHistory: () => void;
  /** asks for a name and keeps the report as it is now */
  readonly openKeep: () => void;
  /**
   * Keeps the report as it is now before a step that changes many places, given as its undo label. Resolves also when that failed, which the
   * clerk is told: the step itself can still be undone.
   */
  readonly keepBeforeFix: (label: string) => Promise<void>;
}

const VersionsContext = createContext<VersionsAccess | null>(null);

const VersionHistory = lazy(() =>
  import('./VersionHistory.tsx').then((m) => ({ default: m.VersionHistory })),
);
const KeepVersionDialog = lazy(() =>
  import('./KeepVersionDialog.tsx').then((m) => ({ default: m.KeepVersionDialog })),
);

interface VersionsProviderProps {
  /** id of a version of the report that is shown at once, because its code was typed; null for none */
  readonly startAt?: string | null;
  /** opens another report at the state whose code was typed */
  readonly onOtherReport: (found: FoundVersion) => Promise<void>;
  readonly children: ReactNode;
}

/** The versions of the open report. */
export function VersionsProvider({ startAt = null, onOtherReport, children }: VersionsProviderProps) {
  const client = useClient();
  const { report, flush } = useReportEditor();
  const [dialog, setDialog] = useState<'history' | 'keep' | null>(startAt === null ? null : 'history');
  // The version is shown once; whoever opens 版本历史 again begins with the newest.
  const [first, setFirst] = useState(startAt);
  const reportId = report.id;
  const value = useMemo<VersionsAccess>(() => {
    const openSaved = (next: 'history' | 'keep') => void flush().then(() => setDialog(next), notifyError);
    return {
      openHistory: () => openSaved('history'),
      openKeep: () => openSaved('keep'),
      keepBeforeFix: (label) =>
        flush()
          .then(() => client.versions.keep({ reportId, kind: 'fix', label: `${label}之前` }))
          .catch(notifyError),
    };
  }, [client, reportId, flush]);
  useCommands({ keepVersion: { run: value.openKeep }, versions: { run: value.openHistory } });
  // Here and not in the dialog: the offer goes with the part of the window that made it.
  const offerUndo = useUndoOffer();
  const close = () => {
    setDialog(null);
    setFirst(null);
  };
  const finish = (label: string) => {
    close();
    offerUndo(`已${label}。按 Ctrl+Z 可以撤销。`, label);
  };
  return (
    <VersionsContext value={value}>
      {children}
      <Suspense fallback={null}>
        {dialog === 'history' ? (
          <VersionHistory
            startAt={first}
            onOtherReport={(found) => flush().then(() => onOtherReport(found))}
            onRestored={finish}
            onClose={close}
          />
        ) : null}
        {dialog === 'keep' ? <KeepVersionDialog onClose={close} /> : null}
      </Suspense>
    </VersionsContext>
  );
}

export function useVersions(): VersionsAccess {
  const value = useContext(VersionsContext);
  if (!value) throw new Error('useVersions outside VersionsProvider');
  return value;
}
