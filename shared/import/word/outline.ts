import type { WordMessage } from './placed-schemas.ts';

/** A stretch of text in one weight. */
export interface WordRun {
  readonly text: string;
  readonly bold: boolean;
}

export interface WordHeading {
  readonly kind: 'heading';
  /** 1–9, from the paragraph style (标题 1–9) */
  readonly level: number;
  readonly text: string;
}

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly WordRun[];
  /** Depth of Word's automatic numbering, 0 outermost; missing when the paragraph is not in a list. */
  readonly listLevel?: number;
  /** Word numbers the list; missing for bullets. */
  readonly ordered?: true;
}

interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

export type WordBlock = WordHeading | WordParagraph | WordTable;

/** A document as plain data: what a reader hands to placement. Nothing of the file's format survives here. */
export interface WordOutline {
  readonly blocks: readonly WordBlock[];
  readonly messages: readonly WordMessage[];
}

/** The plain text of a block; table cells are separated by tabs, rows by line feeds. */
export function blockText(block: WordBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return block.runs.map((run) => run.text).join('');
    case 'table':
      return block.rows.map((row) => row.join('\t')).join('\n');
  }
}

/** True when nothing in the outline would be printed: a scan, an empty page, or a reader that understood nothing. */
export function isEmptyOutline(outline: WordOutline): boolean {
  return outline.blocks.every((block) => blockText(block).trim() === '');
}
