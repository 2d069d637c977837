import { Button, Group, Modal, Text } from '@mantine/core';

export interface FileInUse {
  readonly token: string;
  readonly fileName: string;
  /** a name beside it that nothing has yet */
  readonly freeName: string;
}

export type InUseAnswer = 'same' | 'free' | 'elsewhere' | 'cancel';

interface FileInUseDialogProps {
  readonly file: FileInUse;
  readonly onAnswer: (answer: InUseAnswer) => void;
}

/** The chosen file stays open in another program: wait for it, or write beside it, or elsewhere. */
export function FileInUseDialog({ file, onAnswer }: FileInUseDialogProps) {
  return (
    <Modal opened onClose={() => onAnswer('cancel')} title="文件正在使用中" size={520}>
      <Text>《{file.fileName}》正在 WPS、Word 或 Excel 中打开，现在写不进去。原来的文件没有变。</Text>
      <Text mt={8}>关掉它以后点“重试”，或者存成另一个文件。</Text>
      <Group justify="flex-end" mt={20} gap={8}>
        <Button variant="default" onClick={() => onAnswer('elsewhere')}>
          另存为…
        </Button>
        <Button variant="default" onClick={() => onAnswer('free')}>
          存为“{file.freeName}”
        </Button>
        <Button data-autofocus onClick={() => onAnswer('same')}>
          重试
        </Button>
      </Group>
    </Modal>
  );
}
