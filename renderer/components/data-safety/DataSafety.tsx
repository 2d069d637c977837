import { Button, Loader, Modal } from '@mantine/core';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../notify/notify.tsx';
import { BackupList } from './BackupList.tsx';
import { BackupState } from './BackupState.tsx';
import classes from './DataSafety.module.css';
import { RestoredNote } from './RestoredNote.tsx';
import { RestoreQuestion } from './RestoreQuestion.tsx';
import { useDataSafetyActions } from './use-data-safety-actions.ts';

interface DataSafetyProps {
  readonly save: () => Promise<void>;
  readonly onClose: () => void;
}

/** 数据安全: the promise (where the data is, that it is backed up) and the proof (what reading it back showed). */
export function DataSafety({ save, onClose }: DataSafetyProps) {
  const client = useClient();
  const {
    status,
    busy,
    contents,
    restored,
    backUp,
    backUpElsewhere,
    chooseBackup,
    openBackup,
    forget,
    restore,
  } = useDataSafetyActions(save);
  if (restored) return <RestoredNote {...restored} />;
  return (
    <>
      <Modal opened={contents === null} onClose={onClose} title="数据安全" size={720}>
        {status === null ? (
          <Loader size="sm" role="status" aria-label="正在检查备份" className={classes.loading} />
        ) : null}
        {status ? (
          <div className={classes.parts}>
            <section>
              <h3 className={classes.title}>数据在哪里</h3>
              <p className={classes.text}>
                报告、版本和导入过的表格都只在这台电脑的这个文件夹里，程序从不联网。
              </p>
              <div className={classes.place}>
                <span className={classes.folder}>{status.dataFolder}</span>
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => void client.safety.showDataFolder({}).catch(notifyError)}
                >
                  打开文件夹
                </Button>
              </div>
            </section>
            <section>
              <h3 className={classes.title}>备份</h3>
              <BackupState status={status} />
              <div className={classes.actions}>
                <Button disabled={busy} onClick={backUp}>
                  立即备份
                </Button>
                <Button variant="default" disabled={busy} onClick={backUpElsewhere}>
                  备份到 U 盘或其他文件夹…
                </Button>
                <Button variant="default" disabled={busy} onClick={chooseBackup}>
                  从备份恢复…
                </Button>
              </div>
            </section>
            <BackupList backups={status.backups} busy={busy} onRestore={openBackup} />
          </div>
        ) : null}
      </Modal>
      {contents ? (
        <RestoreQuestion contents={contents} busy={busy} onCancel={forget} onRestore={restore} />
      ) : null}
    </>
  );
}
