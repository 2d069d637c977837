import { Button, Loader, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ImportRecordSummary } from '../../../shared/contract/imports.contract.ts';
import { chineseDateTime } from '../../../shared/text/chinese-time.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../notify/notify.tsx';
import classes from './ImportRecords.module.css';
import { KnownForms } from './KnownForms.tsx';
import { TakenList } from './TakenList.tsx';

interface ImportRecordsProps {
  readonly reportId: string;
  readonly onShow: (record: ImportRecordSummary) => void;
  readonly onClose: () => void;
}

/** Every import of the report: which file, when, what it took, and the sheet itself. */
export function ImportRecords({ reportId, onShow, onClose }: ImportRecordsProps) {
  const client = useClient();
  const [records, setRecords] = useState<readonly ImportRecordSummary[] | null>(null);
  useEffect(() => {
    client.imports.list({ reportId }).then(setRecords, notifyError);
  }, [client, reportId]);
  return (
    <Modal opened onClose={onClose} title="导入记录" size="lg">
      {records === null && <Loader size="sm" role="status" aria-label="正在读取导入记录" />}
      {records?.length === 0 && <p className={classes.empty}>还没有导入过文件。</p>}
      {records && records.length > 0 && (
        <ul className={classes.list}>
          {records.map((record) => (
            <li key={record.id} className={classes.record}>
              <span className={classes.file}>{record.fileName}</span>
              <span className={classes.facts}>{chineseDateTime(record.createdAt)}</span>
              {record.kind === 'workbook' && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`看原表《${record.fileName}》`}
                  onClick={() => onShow(record)}
                >
                  看原表
                </Button>
              )}
              {record.kind === 'workbook' && <TakenList record={record} />}
            </li>
          ))}
        </ul>
      )}
      <KnownForms />
    </Modal>
  );
}
