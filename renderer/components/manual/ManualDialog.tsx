import { Anchor, Box, Modal } from '@mantine/core';
import { useId, useMemo } from 'react';
import manual from '../../../docs/manual/README.md?raw';
import classes from './ManualDialog.module.css';
import { ManualText } from './ManualText.tsx';
import { parseManual } from './parse-manual.ts';

/** 使用手册, to be read beside nothing else: its sections on the left, its text on the right. */
export function ManualDialog({ onClose }: { onClose: () => void }) {
  const prefix = useId();
  const [title, ...blocks] = useMemo(() => parseManual(manual), []);
  const sections = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 2 ? [{ text: block.text, id: `${prefix}${index}` }] : [],
  );
  const show = (id: string) => document.getElementById(id)?.scrollIntoView();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title?.kind === 'heading' ? title.text : '用户手册'}
      size={960}
      classNames={{ content: classes.dialog, body: classes.body }}
    >
      <nav className={classes.sections} aria-label="目录">
        {sections.map(({ text, id }) => (
          <Anchor
            key={id}
            component="button"
            type="button"
            className={classes.section}
            onClick={() => show(id)}
          >
            {text}
          </Anchor>
        ))}
      </nav>
      {/* The keyboard scrolls it, so it takes the focus. */}
      <Box component="section" className={classes.text} aria-label="正文" tabIndex={0}>
        <ManualText blocks={blocks} idOf={(index) => `${prefix}${index}`} />
      </Box>
    </Modal>
  );
}
