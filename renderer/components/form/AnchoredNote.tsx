import { Portal } from '@mantine/core';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import classes from './AnchoredNote.module.css';

const GAP = 6;

interface AnchoredNoteProps {
  readonly anchor: Element;
  readonly children: ReactNode;
  /** the mouse is on the note, or has left it; without it the note lets the mouse through */
  readonly onHover?: (inside: boolean) => void;
}

/** A small note beside an element that is not React's (a chip, the active cell): below it, above where room is short. */
export function AnchoredNote(props: AnchoredNoteProps) {
  return (
    <Portal>
      <PlacedNote {...props} />
    </Portal>
  );
}

/** Inside the portal, because only there it can be measured. */
function PlacedNote({ anchor, children, onHover }: AnchoredNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    if (!note.current) return;
    const target = anchor.getBoundingClientRect();
    const own = note.current.getBoundingClientRect();
    const below = target.bottom + GAP;
    const fits = below + own.height < window.innerHeight - GAP;
    setPlace({
      left: Math.max(GAP, Math.min(target.left, window.innerWidth - own.width - GAP)),
      top: fits ? below : Math.max(GAP, target.top - own.height - GAP),
    });
  }, [anchor]);
  // A note that would float away from its place is worse than none.
  const [left, setLeft] = useState<Element | null>(null);
  useEffect(() => {
    const leave = () => setLeft(anchor);
    window.addEventListener('scroll', leave, { capture: true, once: true });
    return () => window.removeEventListener('scroll', leave, { capture: true });
  }, [anchor]);
  if (left === anchor) return null;
  return (
    <div
      ref={note}
      role="tooltip"
      className={classes.note}
      data-hover={onHover ? true : undefined}
      onMouseEnter={onHover && (() => onHover(true))}
      onMouseLeave={onHover && (() => onHover(false))}
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
    >
      {children}
    </div>
  );
}
