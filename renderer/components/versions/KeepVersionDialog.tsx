import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useClient } from '../../api/client-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyDone, notifyError } from '../notify/notify.tsx';

const MAX_LENGTH = 60;

/** Asks what the version is to be called. */
export function KeepVersionDialog({ onClose }: { onClose: () => void }) {
  const client = useClient();
  const { report } = useReportEditor();
  const [label, setLabel] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const missing = label.trim() === '';

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing) return;
    setBusy(true);
    try {
      await client.versions.keep({ reportId: report.id, kind: 'named', label });
      notifyDone(`已保存版本“${label.trim()}”，可以在“报告”菜单的“版本历史”里找到。`);
      onClose();
    } catch (error) {
      notifyError(error);
      setBusy(false);
    }
  };

  return (
    <Modal opened onClose={onClose} title="保存一个版本" size={480}>
      <form onSubmit={(event) => void keep(event)} noValidate>
        <Stack gap="md">
          <Text>把报告现在的样子留一份，以后可以比较，也可以恢复。自己保存的版本不会被自动清理。</Text>
          <TextInput
            label="版本名称"
            placeholder="例如：送领导审阅稿"
            data-autofocus
            maxLength={MAX_LENGTH}
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
            error={tried && missing ? '请填写版本名称' : null}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose} disabled={busy}>
              取消
            </Button>
            <Button type="submit" loading={busy}>
              保存
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
