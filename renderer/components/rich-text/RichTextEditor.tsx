import { memo } from 'react';
import { AwakeEditor } from './AwakeEditor.tsx';
import type { EditorProps } from './editor-props.ts';
import { useAwake } from './use-awake.ts';
import { WaitingText } from './WaitingText.tsx';

/** Prose with bold and live figures, bound to one text of the report. A tab has few cards, but may have many lines. */
export const RichTextEditor = memo(function RichTextEditor(props: EditorProps) {
  const { awake, call, wake } = useAwake(props.layout === 'card');
  return awake ? <AwakeEditor {...props} call={call} /> : <WaitingText {...props} onWake={wake} />;
});
