import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import type { ErrorDto } from '../../shared/contract/define.ts';
import { describeError } from '../../shared/errors/catalog.ts';
import { useClient } from '../api/client-context.tsx';
import { toErrorDto } from '../api/error-dto.ts';
import { notifyError } from '../components/notify/notify.tsx';
import { useReportActions } from '../state/use-report-actions.ts';
import { useClosing } from './use-closing.ts';
import { useSaveElsewhere } from './use-save-elsewhere.ts';

/** Saves before the window closes. When that fails, the clerk decides, never the program. */
export function CloseGuard() {
  const client = useClient();
  const { flush } = useReportActions();
  const saveElsewhere = useSaveElsewhere();
  const [failure, setFailure] = useState<ErrorDto | null>(null);
  const close = () => void client.window.readyToClose({}).catch(notifyError);
  const saveAndClose = () =>
    void flush().then(close, (error: unknown) => {
      setFailure(toErrorDto(error));
      client.window.stayOpen({}).catch(notifyError);
    });
  useClosing(saveAndClose);

  const text = failure ? describeError(failure) : null;
  return (
    <Modal opened={text !== null} onClose={() => setFailure(null)} title="还有内容没有保存" size={560}>
      <Text>{text?.message}</Text>
      <Text mt="xs">{text?.action}</Text>
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="subtle" color="red" onClick={close}>
          不保存，直接关闭
        </Button>
        <Button variant="default" onClick={saveElsewhere}>
          另存到…
        </Button>
        <Button variant="default" onClick={() => setFailure(null)}>
          回到报告
        </Button>
        <Button onClick={saveAndClose}>重试</Button>
      </Group>
    </Modal>
  );
}
