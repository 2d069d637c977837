import type { RichText } from '../../../shared/report/rich-text.ts';
import classes from './MarkedText.module.css';
import { type MarkedPiece, markedPieces } from './marked-pieces.ts';

/** Last year's words with last year's numbers, dates and years underlined. */
export function MarkedText({ text }: { readonly text: RichText }) {
  const paragraphs = text.map((paragraph, at) => ({ at, pieces: markedPieces(paragraph) }));
  return paragraphs.map(({ at, pieces }) => (
    <p key={at} className={classes.paragraph}>
      {pieces.map((piece) => (
        <Piece key={piece.start} piece={piece} />
      ))}
    </p>
  ));
}

function Piece({ piece: { text, bold, number } }: { readonly piece: MarkedPiece }) {
  const words = bold ? <strong>{text}</strong> : text;
  return number ? <mark className={classes.number}>{words}</mark> : words;
}
