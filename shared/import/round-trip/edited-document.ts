import type { DocumentVersion } from '../../compose/document.ts';
import type { ParagraphMark } from './mark-name.ts';

/** A Word file that came back: its text as it reads with all tracked changes accepted, its marks and its comments. */
export interface EditedDocument {
  /** the report and the state it was written from; null when the file does not say so (any more) */
  readonly version: DocumentVersion | null;
  /** paragraphs and tables in reading order, without the table of contents */
  readonly blocks: readonly EditedBlock[];
  readonly comments: readonly EditedComment[];
  /** insertions, deletions and moves that were tracked; they count as accepted */
  readonly trackedChanges: number;
}

export type EditedBlock = EditedParagraph | EditedTable;

export interface EditedRun {
  readonly text: string;
  readonly bold: boolean;
}

export interface EditedParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly EditedRun[];
  /** marks that begin in it: none when it is new, more than one when paragraphs were joined */
  readonly marks: readonly ParagraphMark[];
  /** its number or bullet is drawn by Word and not part of the text */
  readonly numbered: boolean;
  /** ids of comments that hang on it */
  readonly comments: readonly string[];
}

export interface EditedTable {
  readonly kind: 'table';
  /** cells that a vertical merge swallowed are left out, as in `TableBlock` */
  readonly rows: readonly (readonly EditedCell[])[];
}

export interface EditedCell {
  readonly text: string;
  readonly comments: readonly string[];
}

export interface EditedComment {
  readonly id: string;
  readonly author: string;
  /** ISO 8601 as the file states it; '' when it does not */
  readonly date: string;
  readonly text: string;
  /** the words it hangs on; '' when it hangs on a place only */
  readonly quoted: string;
}

/** What a paragraph says. */
export function editedText(paragraph: Pick<EditedParagraph, 'runs'>): string {
  return paragraph.runs.map((run) => run.text).join('');
}
