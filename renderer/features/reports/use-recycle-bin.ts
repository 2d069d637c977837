import { useCallback, useEffect, useState } from 'react';
import type { DeletedReport } from '../../../shared/contract/recycle-bin.contract.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyDone, notifyError } from '../../components/notify/notify.tsx';
import { reportName } from './report-name.ts';

/** The reports in the recycle bin and the two ways out of it. `deleted` is null until they are read. */
export function useRecycleBin(onRestored: () => void) {
  const client = useClient();
  const [deleted, setDeleted] = useState<readonly DeletedReport[] | null>(null);
  const [busy, setBusy] = useState(false);
  const refresh = useCallback(async () => setDeleted(await client.recycleBin.list({})), [client]);
  useEffect(() => {
    refresh().catch(notifyError);
  }, [refresh]);

  const attempt = async (work: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await work();
      await refresh();
    } catch (error) {
      notifyError(error);
    } finally {
      setBusy(false);
    }
  };
  return {
    deleted,
    busy,
    restore: (report: DeletedReport) =>
      void attempt(async () => {
        await client.reports.restore({ id: report.id });
        notifyDone(`“${reportName(report)}”已放回报告列表。`);
        onRestored();
      }),
    erase: (report: DeletedReport) =>
      void attempt(async () => {
        await client.recycleBin.erase({ id: report.id });
        notifyDone(`已彻底删除“${reportName(report)}”。`);
      }),
  };
}
