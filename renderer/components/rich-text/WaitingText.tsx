import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { useReportScope } from '../form/report-scope.ts';
import { drawText } from './draw-text.ts';
import { EditorFrame } from './EditorFrame.tsx';
import { textAttributes } from './editor-attributes.ts';
import { type EditorProps, MIN_LINES } from './editor-props.ts';
import classes from './RichTextEditor.module.css';
import type { WakeCall } from './use-awake.ts';

interface WaitingTextProps extends EditorProps {
  readonly onWake: (call: WakeCall) => void;
}

/** A text that looks like its editor before the editor is there; a click or the focus calls the editor. */
export function WaitingText({ onWake, ...props }: WaitingTextProps) {
  const { value, path, label, placeholder = '', minLines = MIN_LINES } = props;
  const { live } = useReportScope();
  const context = useSyncExternalStore(live.subscribe, live.get);
  const text = useRef<HTMLDivElement>(null);
  // Drawn as the editor will draw it, element for element, so that nothing moves when it comes.
  useLayoutEffect(() => {
    const element = text.current;
    if (!element) return;
    const attributes = textAttributes({ path, label, placeholder }, value.length === 0);
    for (const [name, content] of Object.entries(attributes)) element.setAttribute(name, content);
    element.tabIndex = 0;
    element.replaceChildren(...drawText(value, context));
  }, [path, label, placeholder, value, context]);
  useEffect(() => {
    const element = text.current;
    const focus = () => onWake('keyboard');
    const press = (event: MouseEvent) => {
      // The caret goes into the editor that takes this element's place.
      event.preventDefault();
      onWake({ x: event.clientX, y: event.clientY });
    };
    element?.addEventListener('focus', focus);
    element?.addEventListener('mousedown', press);
    return () => {
      element?.removeEventListener('focus', focus);
      element?.removeEventListener('mousedown', press);
    };
  }, [onWake]);
  return (
    <EditorFrame {...props}>
      <div className={classes.content} style={{ minHeight: `${minLines * 1.9}em` }}>
        <div ref={text} className="tiptap ProseMirror" />
      </div>
    </EditorFrame>
  );
}
