import type { Editor } from '@tiptap/react';
import { type RefObject, useEffect, useState } from 'react';
import { OriginNote } from '../figure-table/OriginNote.tsx';
import { useReportScope } from '../form/report-scope.ts';
import { liveOrigin } from './live-origin.ts';
import { bindingOf } from './rich-text-json.ts';

const DELAY_MS = 250;

interface ChipNoteProps {
  readonly editor: Editor;
  /** the element the editor lies in: it is there before the editor's own view is */
  readonly root: RefObject<HTMLElement | null>;
}

/** The note of the chip under the mouse, or of the chip the keyboard has selected. */
export function ChipNote({ editor, root }: ChipNoteProps) {
  const { live } = useReportScope();
  const [chip, setChip] = useState<Element | null>(null);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let timer = 0;
    const show = (next: Element | null, delay: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setChip(next), delay);
    };
    const over = (event: Event) => {
      const found = event.target instanceof Element ? event.target.closest('[data-live]') : null;
      show(found, found ? DELAY_MS : 0);
    };
    const out = () => show(null, 0);
    const select = () => {
      const { from, to } = editor.state.selection;
      const dom = to - from === 1 ? editor.view.nodeDOM(from) : null;
      show(dom instanceof HTMLElement && dom.dataset.live ? dom : null, 0);
    };
    element.addEventListener('mouseover', over);
    element.addEventListener('mouseleave', out);
    editor.on('selectionUpdate', select);
    editor.on('blur', out);
    return () => {
      window.clearTimeout(timer);
      element.removeEventListener('mouseover', over);
      element.removeEventListener('mouseleave', out);
      editor.off('selectionUpdate', select);
      editor.off('blur', out);
    };
  }, [editor, root]);

  if (!chip?.isConnected) return null;
  const node = editor.state.doc.nodeAt(editor.view.posAtDOM(chip, 0));
  const run = node ? bindingOf({ type: node.type.name, attrs: node.attrs }) : null;
  return run ? <OriginNote anchor={chip} origin={liveOrigin(run, live.get())} /> : null;
}
