import type { FileChild } from 'docx';
import { CONTENTS_TITLE } from '../../shared/compose/document-texts.ts';
import { type DocxLibrary, textRuns } from './write-runs.ts';
import { STYLE } from './write-styles.ts';

/** 目录 as a field over the first two heading levels, filled with the headings, which Word can bring up to date. */
export function tableOfContents(docx: DocxLibrary): FileChild[] {
  return [
    new docx.Paragraph({ style: STYLE.contentsTitle, children: textRuns(docx, CONTENTS_TITLE) }),
    new docx.TableOfContents('目录', { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}
