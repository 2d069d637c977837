import { Button, Group, Modal, Text } from '@mantine/core';
import type { BackupContents } from '../../../shared/contract/safety.contract.ts';
import { chineseDateTime } from '../../../shared/text/chinese-time.ts';
import classes from './DataSafety.module.css';

interface RestoreQuestionProps {
  readonly contents: BackupContents;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onRestore: () => void;
}

/** What is in the backup, and what restoring it does to what is there now. */
export function RestoreQuestion({ contents, busy, onCancel, onRestore }: RestoreQuestionProps) {
  const { fileName, reports } = contents;
  return (
    <Modal opened onClose={onCancel} title="从备份恢复" size={560}>
      <Text>
        “{fileName}”已经检查过，可以恢复。里面有 {reports.length} 份报告{reports.length > 0 ? '：' : '。'}
      </Text>
      <ul className={classes.reports}>
        {reports.map(({ departmentName, fiscalYear, updatedAt }) => (
          <li key={`${departmentName} ${fiscalYear} ${updatedAt}`}>
            {departmentName || '未填部门名称'} {fiscalYear}年度（{chineseDateTime(updatedAt)}修改）
          </li>
        ))}
      </ul>
      <Text>
        恢复会用备份里的内容换下现在的全部数据。换下之前，程序先把现在的数据另存一份，放在同一个数据文件夹里，不会丢失。
      </Text>
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" onClick={onCancel} disabled={busy}>
          取消
        </Button>
        <Button color="red" onClick={onRestore} loading={busy}>
          换成这份备份
        </Button>
      </Group>
    </Modal>
  );
}
