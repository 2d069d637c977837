import type { WordBlock, WordHeading, WordParagraph, WordRun } from './outline.ts';
import { runsText, trimRuns } from './runs.ts';

/** One non-empty line of running text, whatever it was in the file. */
export interface TextLine {
  readonly kind: 'line';
  readonly text: string;
  readonly runs: readonly WordRun[];
  /** level of its heading style, or null */
  readonly styleLevel: number | null;
  /** in one of Word's automatic lists, whose numbers are not part of the text */
  readonly listed: boolean;
  /** depth in a list whose numbers Word makes, 0 outermost; null in bullets and outside lists */
  readonly numberedLevel: number | null;
}

export interface TableLine {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

export type Line = TextLine | TableLine;

/** Blocks to lines: blanks around a line fall away, empty lines too; a table of one column is only a frame. */
export function linesOf(blocks: readonly WordBlock[]): Line[] {
  return blocks.flatMap((block): Line[] => {
    if (block.kind !== 'table') return textLine(block);
    const rows = block.rows
      .map((row) => row.map((cell) => cell.trim()))
      .filter((row) => row.some((cell) => cell !== ''));
    if (rows.every((row) => row.length === 1)) return rows.flatMap((row) => row.flatMap(plainLines));
    return [{ kind: 'table', rows }];
  });
}

function textLine(block: WordHeading | WordParagraph): TextLine[] {
  const raw = block.kind === 'heading' ? [{ text: block.text, bold: false }] : block.runs;
  const runs = trimRuns(raw);
  const text = runsText(runs);
  if (text === '') return [];
  const styleLevel = block.kind === 'heading' ? block.level : null;
  const listed = block.kind === 'paragraph' && block.listLevel !== undefined;
  const numberedLevel = block.kind === 'paragraph' && block.ordered ? (block.listLevel ?? 0) : null;
  return [{ kind: 'line', text, runs, styleLevel, listed, numberedLevel }];
}

function plainLines(cell: string): TextLine[] {
  return cell.split('\n').flatMap((text) => textLine({ kind: 'paragraph', runs: [{ text, bold: false }] }));
}
