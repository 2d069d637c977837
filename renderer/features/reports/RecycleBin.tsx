import { Button, Loader, Modal } from '@mantine/core';
import { useState } from 'react';
import type { DeletedReport } from '../../../shared/contract/recycle-bin.contract.ts';
import { chineseDateTime } from '../../../shared/text/chinese-time.ts';
import { EraseQuestion } from './EraseQuestion.tsx';
import classes from './RecycleBin.module.css';
import { reportName } from './report-name.ts';
import { useRecycleBin } from './use-recycle-bin.ts';

interface RecycleBinProps {
  readonly onClose: () => void;
  /** a report is back in the list */
  readonly onRestored: () => void;
}

/** 回收站: the deleted reports, each to be taken back or deleted for good. */
export function RecycleBin({ onClose, onRestored }: RecycleBinProps) {
  const { deleted, busy, restore, erase } = useRecycleBin(onRestored);
  const [asked, setAsked] = useState<DeletedReport | null>(null);
  return (
    <>
      <Modal opened={asked === null} onClose={onClose} title="回收站" size={680}>
        {deleted === null ? <Loader size="sm" role="status" aria-label="正在读取回收站" /> : null}
        {deleted?.length === 0 ? (
          <p className={classes.empty}>
            回收站是空的。删除的报告会先放在这里，随时可以恢复，连同它的版本和导入过的文件。
          </p>
        ) : null}
        {deleted && deleted.length > 0 ? (
          <ul className={classes.list}>
            {deleted.map((report) => (
              <li key={report.id} className={classes.report}>
                <span className={classes.name}>
                  {reportName(report)}
                  <span className={classes.facts}>{chineseDateTime(report.deletedAt)}删除</span>
                </span>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`恢复${reportName(report)}`}
                  disabled={busy}
                  onClick={() => restore(report)}
                >
                  恢复
                </Button>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="red"
                  aria-label={`彻底删除${reportName(report)}`}
                  disabled={busy}
                  onClick={() => setAsked(report)}
                >
                  彻底删除…
                </Button>
              </li>
            ))}
          </ul>
        ) : null}
      </Modal>
      {asked ? (
        <EraseQuestion
          report={asked}
          onCancel={() => setAsked(null)}
          onErase={() => {
            setAsked(null);
            erase(asked);
          }}
        />
      ) : null}
    </>
  );
}
