import { diffText, type TextPiece } from '../../text/diff-text.ts';
import type { FactRun, FigureRun, Paragraph } from '../rich-text.ts';
import type { ParagraphPair } from './pair-paragraphs.ts';

/** The words a live number stands for, in the earlier and in the later report. */
export interface LiveWords {
  readonly before: (run: FigureRun | FactRun) => string;
  readonly after: (run: FigureRun | FactRun) => string;
}

/** Private use: one character for each live number, so that its changed value is no changed text. */
const FIRST_STAND_IN = 0xe000;
const STAND_IN = /[\uE000-\uF8FF]/gu;

/**
 * The difference of two paragraphs as a reader marks it. The same live number in both is the same text, whatever it
 * amounts to; it is written as it reads on the side a piece belongs to, in common pieces as it reads now.
 */
export function markParagraph({ before, after }: ParagraphPair, words: LiveWords): TextPiece[] {
  const runs: (FigureRun | FactRun)[] = [];
  const pieces = diffText(withStandIns(before, runs), withStandIns(after, runs));
  return pieces.map(({ kind, text }) => {
    const word = kind === 'removed' ? words.before : words.after;
    return {
      kind,
      text: text.replace(STAND_IN, (standIn) => {
        const run = runs[standIn.charCodeAt(0) - FIRST_STAND_IN];
        return run ? word(run) : '';
      }),
    };
  });
}

function withStandIns(paragraph: Paragraph | null, runs: (FigureRun | FactRun)[]): string {
  return (paragraph?.inlines ?? [])
    .map((inline) => (inline.kind === 'text' ? inline.text.replace(STAND_IN, '') : standInFor(inline, runs)))
    .join('');
}

function standInFor(run: FigureRun | FactRun, runs: (FigureRun | FactRun)[]): string {
  const known = runs.findIndex((one) => meaningOf(one) === meaningOf(run));
  const index = known < 0 ? runs.push(run) - 1 : known;
  return String.fromCharCode(FIRST_STAND_IN + index);
}

const meaningOf = (run: FigureRun | FactRun): string => JSON.stringify({ ...run, bold: null });
