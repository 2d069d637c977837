import type { Editor } from '@tiptap/react';
import { memo, type RefObject, useEffect, useRef, useState } from 'react';
import { OriginNote } from '../figure-table/OriginNote.tsx';
import { useReportScope } from '../form/report-scope.ts';
import { ChipForms } from './ChipForms.tsx';
import { changeForm } from './insert-live.ts';
import { liveOrigin } from './live-origin.ts';
import { bindingOf } from './rich-text-json.ts';

const DELAY_MS = 250;
/** Long enough to move the mouse from the chip to its note. */
const LEAVE_MS = 250;

interface ChipNoteProps {
  readonly editor: Editor;
  /** the element the editor lies in: it is there before the editor's own view is */
  readonly root: RefObject<HTMLElement | null>;
}

/** The note of the chip under the mouse, or of the chip the keyboard has selected. */
export const ChipNote = memo(function ChipNote({ editor, root }: ChipNoteProps) {
  const { live } = useReportScope();
  const [chip, setChip] = useState<Element | null>(null);
  const timer = useRef(0);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const show = (next: Element | null, delay: number) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setChip(next), delay);
    };
    const over = (event: Event) => {
      const found = event.target instanceof Element ? event.target.closest('[data-live]') : null;
      show(found, found ? DELAY_MS : LEAVE_MS);
    };
    const out = () => show(null, 0);
    const leave = () => show(null, LEAVE_MS);
    const select = () => {
      const { from, to } = editor.state.selection;
      const dom = to - from === 1 ? editor.view.nodeDOM(from) : null;
      show(dom instanceof HTMLElement && dom.dataset.live ? dom : null, 0);
    };
    element.addEventListener('mouseover', over);
    element.addEventListener('mouseleave', leave);
    editor.on('selectionUpdate', select);
    editor.on('blur', out);
    return () => {
      window.clearTimeout(timer.current);
      element.removeEventListener('mouseover', over);
      element.removeEventListener('mouseleave', leave);
      editor.off('selectionUpdate', select);
      editor.off('blur', out);
    };
  }, [editor, root]);

  if (!chip?.isConnected) return null;
  const position = editor.view.posAtDOM(chip, 0);
  const node = editor.state.doc.nodeAt(position);
  const run = node ? bindingOf({ type: node.type.name, attrs: node.attrs }) : null;
  if (!node || !run) return null;
  const hover = (inside: boolean) => {
    window.clearTimeout(timer.current);
    if (!inside) timer.current = window.setTimeout(() => setChip(null), LEAVE_MS);
  };
  return (
    <OriginNote
      anchor={chip}
      origin={liveOrigin(run, live.get())}
      onShown={() => setChip(null)}
      onHover={hover}
    >
      {run.kind === 'figure' && (
        <ChipForms
          run={run}
          onChange={(as) => {
            setChip(null);
            changeForm(editor, position, node, run, as);
          }}
        />
      )}
    </OriginNote>
  );
});
