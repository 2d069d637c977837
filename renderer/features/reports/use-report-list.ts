import { useCallback, useEffect, useState } from 'react';
import type { OpenReport, ReportSummary } from '../../../shared/contract/reports.contract.ts';
import type { TabId } from '../../../shared/report/paths.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyDone, notifyError } from '../../components/notify/notify.tsx';
import { reportName } from './report-name.ts';

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
    refresh: () => void refresh().catch(notifyError),
    open: (id: string) => void attempt(async () => onOpen(await client.reports.open({ id }))),
    createSample: () => void attempt(async () => onOpen(await client.reports.createSample({}), 'cover')),
    openFile: () =>
      void attempt(async () => {
        const opened = await client.reportFiles.open({});
        if (!opened) return;
        notifyDone('已从文件恢复成一份新的报告，原来的报告没有改动。');
        onOpen(opened, 'cover');
      }),
    remove: (report: ReportSummary) =>
      void attempt(async () => {
        await client.reports.remove({ id: report.id });
        await refresh();
        notifyDone(`已把“${reportName(report)}”移到回收站。`, {
          label: '撤销删除',
          run: () => void restore(report.id),
        });
      }),
  };
}
