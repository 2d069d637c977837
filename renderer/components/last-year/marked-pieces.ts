import type { Paragraph } from '../../../shared/report/rich-text.ts';
import { numbersIn } from '../../../shared/text/numbers-in-text.ts';

/** A stretch of a paragraph in one weight that is a number, or none. */
export interface MarkedPiece {
  /** position in the paragraph */
  readonly start: number;
  readonly text: string;
  readonly bold: boolean;
  readonly number: boolean;
}

/** Cuts a paragraph of last year's text at its numbers and where its weight changes. */
export function markedPieces({ inlines }: Paragraph): MarkedPiece[] {
  const runs = inlines.flatMap((inline) => (inline.kind === 'text' ? [inline] : []));
  const numbers = numbersIn(runs.map((run) => run.text).join(''));
  const edges = numbers.flatMap(({ start, end }) => [start, end]);
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (const { text, bold = false } of runs) {
    const end = from + text.length;
    const cuts = [from, ...edges.filter((edge) => edge > from && edge < end), end];
    for (const [index, start] of cuts.slice(0, -1).entries()) {
      const number = numbers.some((found) => found.start <= start && start < found.end);
      pieces.push({ start, text: text.slice(start - from, (cuts[index + 1] ?? end) - from), bold, number });
    }
    from = end;
  }
  return pieces;
}
