import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { AnchoredNote } from '../form/AnchoredNote.tsx';
import { useShowOriginal } from '../import-dialog/show-original.ts';
import type { FigureOrigin } from './figure-origin.ts';
import classes from './OriginNote.module.css';

interface OriginNoteProps {
  readonly anchor: Element;
  readonly origin: FigureOrigin;
  /** the original sheet is being opened: the note has done its work */
  readonly onShown: () => void;
  /** the mouse is on the note, or has left it */
  readonly onHover?: (inside: boolean) => void;
  /** what can be done with the number where it stands */
  readonly children?: ReactNode;
}

/** The birth certificate of a number, beside the place that shows it, with the way to the sheet it came from. */
export function OriginNote({ anchor, origin, onShown, onHover, children }: OriginNoteProps) {
  const showOriginal = useShowOriginal();
  const { source } = origin;
  const reachable = source !== undefined && showOriginal !== null;
  const show = () => {
    if (!source || !showOriginal) return;
    showOriginal(source);
    onShown();
  };
  const showByKey = useEffectEvent(show);
  useEffect(() => {
    if (!reachable) return;
    const listener = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      showByKey();
    };
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, [reachable]);
  return (
    <AnchoredNote anchor={anchor} onHover={reachable || children ? onHover : undefined}>
      <div className={classes.title}>
        {origin.title}
        <span className={classes.value}>{origin.value}</span>
      </div>
      {origin.lines.map((line) => (
        <div key={line} className={classes.line}>
          {line}
        </div>
      ))}
      {reachable && <SourceButton onClick={show} />}
      {children}
    </AnchoredNote>
  );
}

function SourceButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <button
      type="button"
      className={classes.show}
      // The cell keeps the caret, and the note with it, until the click is done.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      看来源<span className={classes.keys}>Alt+Enter</span>
    </button>
  );
}
