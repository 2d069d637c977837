import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';

interface PasteTextDialogProps {
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** Takes last year's text copied out of Word, WPS, a PDF or a web page; it is confirmed like a file. */
export function PasteTextDialog({ onText, onClose }: PasteTextDialogProps) {
  const [text, setText] = useState('');
  return (
    <Modal opened onClose={onClose} title="粘贴去年的报告" size={640}>
      <Stack gap="md">
        <Textarea
          data-autofocus
          label="在去年的报告里全选、复制，再到这里按 Ctrl+V"
          description="连“一、”“（一）”这些标题一起复制，程序按标题归到各部分。"
          rows={12}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            取消
          </Button>
          <Button disabled={text.trim() === ''} onClick={() => onText(text)}>
            下一步
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
