import type { TextPiece } from '../../../shared/text/diff-text.ts';
import classes from './MarkedText.module.css';

/** Words in common beyond these are left out: the change is what the clerk looks for. */
const CONTEXT = 24;
const SHORT = 2 * CONTEXT + 10;

/** A text with what was taken out struck through and what was put in underlined. */
export function MarkedText({ pieces }: { pieces: readonly TextPiece[] }) {
  return (
    <p className={classes.text}>
      {pieces.map(({ kind, text }, index) => {
        // Pieces have no identity of their own, and the list is drawn once.
        const key = `${index} ${kind}`;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        if (kind === 'inserted') return <ins key={key}>{text}</ins>;
        return <span key={key}>{shortened(text, index === 0, index === pieces.length - 1)}</span>;
      })}
    </p>
  );
}

/** Keeps the words next to a change. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= SHORT) return text;
  const head = isFirst ? '' : text.slice(0, CONTEXT);
  const tail = isLast ? '' : text.slice(-CONTEXT);
  return isFirst && isLast ? `${text.slice(0, SHORT)}……` : `${head}……${tail}`;
}
