import { Button, Group, Modal, Text } from '@mantine/core';

interface RestoredNoteProps {
  readonly reports: number;
  /** name of the copy of what was there before */
  readonly keptAs: string | null;
}

/** The data is another one now, so there is one way on: everything is loaded anew. */
export function RestoredNote({ reports, keptAs }: RestoredNoteProps) {
  const goOn = () => window.location.reload();
  return (
    <Modal opened onClose={goOn} title="已经恢复" size={520} withCloseButton={false}>
      <Text>现在的数据是备份里的内容，共 {reports} 份报告（包括回收站里的）。</Text>
      {keptAs ? <Text mt="xs">恢复之前的数据另存为“{keptAs}”，在数据文件夹里。</Text> : null}
      <Group justify="flex-end" mt="lg">
        <Button onClick={goOn} data-autofocus>
          打开报告列表
        </Button>
      </Group>
    </Modal>
  );
}
