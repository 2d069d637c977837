import { type EditedDocument, type EditedRun, type EditedTable, editedText } from './edited-document.ts';
import type { ParagraphMark } from './mark-name.ts';
import { normalText } from './normal-text.ts';

/** An edited paragraph that says something. */
export interface EditedLine {
  readonly runs: readonly EditedRun[];
  readonly text: string;
  readonly marks: readonly ParagraphMark[];
  readonly numbered: boolean;
  readonly comments: readonly string[];
}

/** The paragraphs of the edited file that say something, and its tables. */
export function editedLines(document: EditedDocument): { lines: EditedLine[]; tables: EditedTable[] } {
  const lines = document.blocks.flatMap((block): EditedLine[] => {
    if (block.kind === 'table') return [];
    const runs = block.runs.map(({ text, bold }) => ({ text: normalText(text), bold }));
    const text = editedText({ runs });
    const { marks, numbered, comments } = block;
    return text.trim() === '' ? [] : [{ runs, text, marks, numbered, comments }];
  });
  return { lines, tables: document.blocks.filter((block) => block.kind === 'table') };
}
