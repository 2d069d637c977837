import { Modal, Textarea } from '@mantine/core';
import { type ClipboardEvent, useState } from 'react';
import { pastedTableFile } from './pasted-table.ts';

interface PasteDialogProps {
  readonly onTable: (file: File) => void;
  readonly onClose: () => void;
}

const NO_TABLE = '剪贴板里没有表格。请在表格软件里选中要导入的格子，按 Ctrl+C 复制，再到这里粘贴。';

/** Takes a block of cells copied in Excel or WPS; it is confirmed like a file. */
export function PasteDialog({ onTable, onClose }: PasteDialogProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const take = (event: ClipboardEvent) => {
    event.preventDefault();
    const { clipboardData } = event;
    const html = clipboardData.getData('text/html');
    const file = pastedTableFile({ html, text: clipboardData.getData('text/plain') });
    if (file) onTable(file);
    else setProblem(NO_TABLE);
  };
  return (
    <Modal opened onClose={onClose} title="粘贴表格" size={480} onPaste={take}>
      <Textarea
        data-autofocus
        label="在表格软件里选中、复制，再到这里按 Ctrl+V"
        description="请连标题、“单位”和表头一起选中，这样才认得出是什么表。"
        placeholder="点这里，按 Ctrl+V"
        rows={4}
        // Nothing is typed here: it only has to take the paste, by the keyboard or by the context menu.
        value=""
        onChange={() => undefined}
        error={problem}
      />
    </Modal>
  );
}
