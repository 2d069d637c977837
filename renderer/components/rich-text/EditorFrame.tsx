import type { ReactNode, RefObject } from 'react';
import type { RichText } from '../../../shared/report/rich-text.ts';
import { CharacterCount } from './CharacterCount.tsx';
import classes from './RichTextEditor.module.css';

export interface FrameProps {
  readonly value: RichText;
  /** `card`: heading and tools in the card's header; `inline`: tools below, shown while the text is worked on */
  readonly layout: 'card' | 'inline';
  /** the card's heading */
  readonly title?: ReactNode;
  /** further buttons beside the tools */
  readonly actions?: ReactNode;
  readonly hint?: ReactNode;
}

interface EditorFrameProps extends FrameProps {
  readonly root?: RefObject<HTMLDivElement | null>;
  readonly tools?: ReactNode;
  /** the text itself */
  readonly children: ReactNode;
}

/** What stands around a text: heading, tools, count. */
export function EditorFrame(props: EditorFrameProps) {
  const { value, layout, title, actions, hint, root, tools, children } = props;
  const buttons = (
    <>
      {tools}
      {actions}
    </>
  );
  return (
    <div ref={root} className={classes.root} data-layout={layout}>
      {layout === 'card' && (
        <header className={classes.header}>
          <h2 className={classes.title}>{title}</h2>
          <span className={classes.grow} />
          {buttons}
        </header>
      )}
      {hint}
      {children}
      <footer className={classes.footer}>
        {layout === 'inline' && <span className={classes.inlineTools}>{buttons}</span>}
        <span className={classes.grow} />
        <CharacterCount value={value} />
      </footer>
    </div>
  );
}
