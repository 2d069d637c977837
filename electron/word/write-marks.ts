import type { IParagraphOptions } from 'docx';
import { type LineBlock, lineText } from '../../shared/compose/block-text.ts';
import type { DocumentVersion } from '../../shared/compose/document.ts';
import { MARK_PROPERTIES, markName, paragraphMark } from '../../shared/import/round-trip/mark-name.ts';
import type { DocxLibrary } from './write-runs.ts';

/**
 * A paragraph behind a hidden bookmark, by which it is known again when the file comes back edited.
 * @param index place of the block in the document
 */
export function markedParagraph(
  docx: DocxLibrary,
  index: number,
  block: LineBlock,
  options: IParagraphOptions,
): IParagraphOptions {
  const id = markName(paragraphMark(index, lineText(block)));
  // Empty, before the words: around them LibreOffice drops a full stop that hangs over the end of the last line.
  return { ...options, children: [new docx.Bookmark({ id, children: [] }), ...(options.children ?? [])] };
}

/** Which report and which saved state of it the file was written from. */
export function versionProperties(version: DocumentVersion): { name: string; value: string }[] {
  return [
    { name: MARK_PROPERTIES.reportId, value: version.reportId },
    { name: MARK_PROPERTIES.revision, value: String(version.revision) },
    { name: MARK_PROPERTIES.versionCode, value: version.code },
  ];
}
