import { useCallback, useEffect, useState } from 'react';
import type { OpenReport, ReportSummary } from '../../../shared/contract/reports.contract.ts';
import type { TabId } from '../../../shared/report/paths.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyDone, notifyError } from '../../components/notify/notify.tsx';

/** The reports of this computer and what can be done with them. `reports` is null until they are read. */
export function useReportList(onOpen: (opened: OpenReport, tab?: TabId) => void) {
  const client = useClient();
  const [reports, setReports] = useState<readonly ReportSummary[] | null>(null);
  const [busy, setBusy] = useState(false);

  const refresh = useCallback(async () => setReports(await client.reports.list({})), [client]);
  useEffect(() => {
    refresh().catch((error: unknown) => {
      setReports([]);
      notifyError(error);
    });
  }, [refresh]);

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      notifyError(error);
    } finally {
      setBusy(false);
    }
  };
  const restore = (id: string) =>
    attempt(async () => {
      await client.reports.restore({ id });
      await refresh();
    });

  return {
    reports,
    busy,
    open: (id: string) => void attempt(async () => onOpen(await client.reports.open({ id }))),
    createSample: () => void attempt(async () => onOpen(await client.reports.createSample({}), 'cover')),
    remove: ({ id, departmentName, fiscalYear }: ReportSummary) =>
      void attempt(async () => {
        await client.reports.remove({ id });
        await refresh();
        notifyDone(`已把“${departmentName} ${fiscalYear}年度”移到回收站。`, {
          label: '撤销删除',
          run: () => void restore(id),
        });
      }),
  };
}
