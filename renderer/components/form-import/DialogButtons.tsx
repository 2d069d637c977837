import { Button, Group } from '@mantine/core';

interface DialogButtonsProps {
  readonly action: string;
  readonly disabled: boolean;
  readonly busy?: boolean;
  readonly onCancel: () => void;
  readonly onApply: () => void;
}

export function DialogButtons({ action, disabled, busy, onCancel, onApply }: DialogButtonsProps) {
  return (
    <Group justify="flex-end" gap="sm">
      <Button variant="default" onClick={onCancel}>
        取消
      </Button>
      <Button disabled={disabled} loading={busy ?? false} onClick={onApply}>
        {action}
      </Button>
    </Group>
  );
}
