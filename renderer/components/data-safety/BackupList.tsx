import { Button } from '@mantine/core';
import type { BackupFile } from '../../../shared/contract/safety.contract.ts';
import { chineseDateTime } from '../../../shared/text/chinese-time.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../notify/notify.tsx';
import classes from './BackupList.module.css';

interface BackupListProps {
  readonly backups: readonly BackupFile[];
  readonly busy: boolean;
  readonly onRestore: (fileName: string) => void;
}

/** The backups in the program's own folder. */
export function BackupList({ backups, busy, onRestore }: BackupListProps) {
  const client = useClient();
  if (backups.length === 0) return null;
  return (
    <section>
      <h3 className={classes.title}>本机的备份</h3>
      <ul className={classes.list}>
        {backups.map(({ fileName, kind, takenAt, bytes }) => (
          <li key={fileName} className={classes.backup}>
            <span className={classes.name}>{chineseDateTime(takenAt)}</span>
            <span className={classes.facts}>
              {kind === 'automatic' ? '自动' : '手动'}　{sizeText(bytes)}
            </span>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={`打开文件夹：${chineseDateTime(takenAt)}的备份`}
              onClick={() => void client.safety.showBackup({ fileName }).catch(notifyError)}
            >
              打开文件夹
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`恢复${chineseDateTime(takenAt)}的备份`}
              disabled={busy}
              onClick={() => onRestore(fileName)}
            >
              恢复…
            </Button>
          </li>
        ))}
      </ul>
      <p className={classes.facts}>自动备份保留最近 20 份，手动备份不会被自动清理。</p>
    </section>
  );
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
