import { Modal, Textarea } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { pastedTableFile } from './pasted-table.ts';

interface PasteDialogProps {
  readonly onTable: (file: File) => void;
  readonly onClose: () => void;
}

const NO_TABLE = '剪贴板里没有表格。请在表格软件里选中要导入的格子，按 Ctrl+C 复制，再到这里粘贴。';

/** Takes a block of cells copied in Excel or WPS; it is confirmed like a file. */
export function PasteDialog({ onTable, onClose }: PasteDialogProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const take = useEffectEvent((event: ClipboardEvent) => {
    event.preventDefault();
    const html = event.clipboardData?.getData('text/html') ?? '';
    const file = pastedTableFile({ html, text: event.clipboardData?.getData('text/plain') ?? '' });
    if (file) onTable(file);
    else setProblem(NO_TABLE);
  });
  useEffect(() => {
    // Wherever the focus is: a clerk who clicked beside the field still means this paste.
    const paste = (event: ClipboardEvent) => take(event);
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
  return (
    <Modal opened onClose={onClose} title="粘贴表格" size={480}>
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
