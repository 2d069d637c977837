import { EditorContent } from '@tiptap/react';
import { memo, type ReactNode, useRef } from 'react';
import type { RichText } from '../../../shared/report/rich-text.ts';
import { CharacterCount } from './CharacterCount.tsx';
import { ChipNote } from './ChipNote.tsx';
import { EditorTools } from './EditorTools.tsx';
import classes from './RichTextEditor.module.css';
import { useRichTextEditor } from './use-rich-text-editor.ts';

export interface RichTextEditorProps {
  readonly value: RichText;
  readonly onChange: (value: RichText) => void;
  readonly path: string;
  /** names the field for the screen reader */
  readonly label: string;
  readonly placeholder?: string;
  /** lines that stay open while the text is short */
  readonly minLines?: number;
  /** `card`: heading and tools in the card's header; `inline`: tools below, shown while the text is worked on */
  readonly layout: 'card' | 'inline';
  /** the card's heading */
  readonly title?: ReactNode;
  /** further buttons beside the tools */
  readonly actions?: ReactNode;
  readonly hint?: ReactNode;
}

/** Prose with bold and live figures, bound to one text of the report. */
export const RichTextEditor = memo(function RichTextEditor(props: RichTextEditorProps) {
  const {
    value,
    onChange,
    path,
    label,
    placeholder = '',
    minLines = 3,
    layout,
    title,
    actions,
    hint,
  } = props;
  const editor = useRichTextEditor({ value, onChange, path, label, placeholder });
  const root = useRef<HTMLDivElement>(null);
  const tools = (
    <>
      <EditorTools editor={editor} />
      {actions}
    </>
  );
  return (
    <div ref={root} className={classes.root} data-layout={layout}>
      {layout === 'card' && (
        <header className={classes.header}>
          <h2 className={classes.title}>{title}</h2>
          <span className={classes.grow} />
          {tools}
        </header>
      )}
      {hint}
      <EditorContent
        editor={editor}
        className={classes.content}
        style={{ minHeight: `${minLines * 1.9}em` }}
      />
      <footer className={classes.footer}>
        {layout === 'inline' && <span className={classes.inlineTools}>{tools}</span>}
        <span className={classes.grow} />
        <CharacterCount value={value} />
      </footer>
      <ChipNote editor={editor} root={root} />
    </div>
  );
});
