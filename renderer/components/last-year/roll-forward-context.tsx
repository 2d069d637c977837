import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react';
import type { OpenReport } from '../../../shared/contract/reports.contract.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyError } from '../notify/notify.tsx';

interface RolledReport {
  readonly id: string;
  readonly departmentName: string;
  readonly fiscalYear: number;
}

const RollForwardContext = createContext<((report: RolledReport) => void) | null>(null);

const RollForwardDialog = lazy(() =>
  import('./RollForwardDialog.tsx').then((m) => ({ default: m.RollForwardDialog })),
);

interface RollForwardProviderProps {
  /** opens next year's report */
  readonly onDone: (opened: OpenReport) => void;
  readonly children: ReactNode;
}

/** Asks before a report is rolled forward, wherever that was chosen. */
export function RollForwardProvider({ onDone, children }: RollForwardProviderProps) {
  const [asked, setAsked] = useState<RolledReport | null>(null);
  const close = () => setAsked(null);
  return (
    <RollForwardContext value={setAsked}>
      {children}
      <Suspense fallback={null}>
        {asked ? (
          <RollForwardDialog
            report={asked}
            onDone={(opened) => {
              close();
              onDone(opened);
            }}
            onClose={close}
          />
        ) : null}
      </Suspense>
    </RollForwardContext>
  );
}

/** Opens the question for a stored report. */
export function useRollForward(): (report: RolledReport) => void {
  const value = useContext(RollForwardContext);
  if (!value) throw new Error('useRollForward outside RollForwardProvider');
  return value;
}

/** Opens the question for the open report, once all that is typed is on disk. */
export function useRollOpenReportForward(): () => void {
  const { report, flush } = useReportEditor();
  const ask = useRollForward();
  const { id, cover, fiscalYear } = report;
  const { departmentName } = cover;
  return useCallback(
    () => void flush().then(() => ask({ id, departmentName, fiscalYear }), notifyError),
    [flush, ask, id, departmentName, fiscalYear],
  );
}
