import { Portal } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import classes from './DropOverlay.module.css';

interface DropOverlayProps {
  /** a drop is taken only while nothing else is being asked */
  readonly ready: boolean;
  /** a file is held over the window */
  readonly onComing: () => void;
  readonly onDrop: (files: readonly File[]) => void;
}

/** Takes a file from the desktop anywhere on the window, and shows that it would be taken. */
export function DropOverlay({ ready, onComing, onDrop }: DropOverlayProps) {
  const [over, setOver] = useState(false);
  const takes = useEffectEvent(() => ready && !document.querySelector('[aria-modal="true"]'));
  const comes = useEffectEvent(() => {
    if (!over && takes()) onComing();
  });
  const take = useEffectEvent((files: readonly File[]) => onDrop(files));
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // A file that is dropped and not taken would replace the window's own page.
      event.preventDefault();
      comes();
      event.dataTransfer.dropEffect = takes() ? 'copy' : 'none';
      setOver(takes());
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      if (takes()) take([...event.dataTransfer.files]);
    };
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('dragenter', drag, { signal });
    window.addEventListener('dragover', drag, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => stop.abort();
  }, []);
  if (!over) return null;
  return (
    <Portal>
      <div className={classes.overlay}>
        <p className={classes.text}>松开鼠标，读取这份文件</p>
      </div>
    </Portal>
  );
}
