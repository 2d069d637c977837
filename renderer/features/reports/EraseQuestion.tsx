import { Button, Group, Modal, Text } from '@mantine/core';
import type { DeletedReport } from '../../../shared/contract/recycle-bin.contract.ts';
import { reportName } from './report-name.ts';

interface EraseQuestionProps {
  readonly report: DeletedReport;
  readonly onCancel: () => void;
  readonly onErase: () => void;
}

/** Names the report and everything that goes with it: this is the one step that cannot be undone. */
export function EraseQuestion({ report, onCancel, onErase }: EraseQuestionProps) {
  return (
    <Modal opened onClose={onCancel} title="彻底删除" size={520}>
      <Text>
        将彻底删除“{reportName(report)}”{lossText(report)}。删除后不能恢复，只能从以前的备份里找回。
      </Text>
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" onClick={onCancel} data-autofocus>
          不删除
        </Button>
        <Button color="red" onClick={onErase}>
          彻底删除
        </Button>
      </Group>
    </Modal>
  );
}

/** `，连同 3 个版本和导入的文件《决算表.xls》、《预算表.xls》` */
function lossText({ files, versions }: DeletedReport): string {
  const names = [...new Set(files)].map((name) => `《${name}》`).join('、');
  const parts = [versions > 0 ? `${versions} 个版本` : '', names === '' ? '' : `导入的文件${names}`];
  const text = parts.filter((part) => part !== '').join('和');
  return text === '' ? '' : `，连同它的${text.startsWith('导') ? '' : ' '}${text}`;
}
