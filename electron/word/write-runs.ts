import type { IRunOptions, TextRun } from 'docx';
import { plainText } from '../../shared/compose/plain-text.ts';

export type DocxLibrary = typeof import('docx');

/**
 * Text as runs, one per line of the text. The hint makes Word take “ ” …… — from the Chinese font, full-width;
 * without it they come out as half-width Latin punctuation.
 */
export function textRuns(docx: DocxLibrary, text: string, look: IRunOptions = {}): TextRun[] {
  if (text === '') return [];
  return plainText(text)
    .split('\n')
    .map(
      (line, index) =>
        new docx.TextRun({
          ...look,
          font: { hint: 'eastAsia' },
          text: line,
          ...(index > 0 && { break: 1 }),
        }),
    );
}
