import { Button, Loader, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import classes from './ReadingOverlay.module.css';

/** Shorter readings are over before anybody wonders. */
const PATIENCE_MS = 600;

interface ReadingOverlayProps {
  readonly reading: boolean;
  readonly title?: string;
  readonly onCancel: () => void;
}

/** A large file takes a while: it says so, and can be called off at any moment. */
export function ReadingOverlay({ reading, title = '正在读取表格', onCancel }: ReadingOverlayProps) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!reading) return;
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [reading]);
  if (!reading || !slow) return null;
  return (
    <Modal opened onClose={onCancel} withCloseButton={false} centered size="sm" title={title}>
      <div className={classes.content} role="status">
        <Loader size="sm" />
        <Text size="sm">大的文件要等一会儿。</Text>
        <Button variant="default" size="xs" fz="sm" onClick={onCancel}>
          取消
        </Button>
      </div>
    </Modal>
  );
}
