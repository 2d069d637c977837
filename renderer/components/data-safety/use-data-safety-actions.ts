import { useCallback, useEffect, useState } from 'react';
import type {
  BackupContents,
  RestoredData,
  SafetyStatus,
  WrittenBackup,
} from '../../../shared/contract/safety.contract.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyDone, notifyError } from '../notify/notify.tsx';

/** What 数据安全 shows and does. `status` is null until it is read; `contents` is the backup in question. */
export function useDataSafetyActions(save: () => Promise<void>) {
  const client = useClient();
  const [status, setStatus] = useState<SafetyStatus | null>(null);
  const [contents, setContents] = useState<BackupContents | null>(null);
  const [restored, setRestored] = useState<RestoredData | null>(null);
  const [busy, setBusy] = useState(false);

  const refresh = useCallback(() => client.safety.status({}).then(setStatus, notifyError), [client]);
  useEffect(() => void refresh(), [refresh]);

  const attempt = (work: () => Promise<void>) => {
    setBusy(true);
    void work()
      .catch(notifyError)
      .finally(() => setBusy(false));
  };
  const told = async (backup: WrittenBackup | null) => {
    if (!backup) return;
    const show = () => void client.exports.reveal({ token: backup.token }).catch(notifyError);
    notifyDone(
      backup.ok
        ? `已备份到“${backup.fileName}”，并读回检查过，共 ${backup.reports} 份报告。`
        : `已备份到“${backup.fileName}”，但读回检查发现：${backup.problems.join('')}`,
      { label: '打开所在文件夹', run: show },
    );
    await refresh();
  };
  return {
    status,
    busy,
    contents,
    restored,
    // A backup holds what is on disk, so what is being typed goes there first.
    backUp: () => attempt(async () => told(await save().then(() => client.safety.backUp({})))),
    backUpElsewhere: () =>
      attempt(async () => told(await save().then(() => client.safety.backUpElsewhere({})))),
    chooseBackup: () => attempt(async () => setContents(await client.safety.chooseBackup({}))),
    openBackup: (fileName: string) =>
      attempt(async () => setContents(await client.safety.openBackup({ fileName }))),
    forget: () => setContents(null),
    restore: () =>
      attempt(async () => {
        if (!contents) return;
        await save();
        setRestored(await client.safety.restore({ token: contents.token }));
        setContents(null);
      }),
  };
}
