import type { DocumentVersion } from '../../shared/compose/document.ts';
import type { EditedComment, EditedDocument } from '../../shared/import/round-trip/edited-document.ts';
import { MARK_PROPERTIES } from '../../shared/import/round-trip/mark-name.ts';
import { mainPartName, type OfficeParts, officeParts } from './docx-parts.ts';
import { readBody } from './edited-body.ts';
import { childNamed, elementsOf, textBelow, type XmlElement } from './xml-tree.ts';

/** The document properties of a file take a few kilobytes. */
const MAX_PROPERTY_BYTES = 1_000_000;

/** Names a table of contents has in Word, WPS and LibreOffice. */
const CONTENTS_STYLE = /^(?:toc|contents|目录)(?: ?(?:\d|heading|标题))?$/i;

/**
 * Reads a .docx that came back from somebody's desk: every paragraph with its mark, bold, comments, and tracked
 * changes as if accepted. Pure of side effects; meant for a worker thread.
 * @throws Error when the file is not a readable .docx
 */
export function readEditedDocx(bytes: Uint8Array): EditedDocument {
  const parts = officeParts(bytes);
  const main = mainPartName(parts);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const body = childNamed(parts.part(main) ?? undefined, 'w:body');
  if (!body) throw new Error('no w:body');
  const contents = contentsStyles(parts.part(`${folder}styles.xml`));
  const { blocks, quoted, trackedChanges } = readBody(body, (paragraph) => {
    const style = childNamed(childNamed(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
    return style !== undefined && contents.has(style);
  });
  const comments = commentsOf(parts.part(`${folder}comments.xml`), quoted);
  return { version: writtenFrom(parts), blocks, comments, trackedChanges };
}

/** The state a file says this program exported it from, null without that; the quick look before it is read. Total. */
export function exportedFrom(bytes: Uint8Array): DocumentVersion | null {
  try {
    return writtenFrom(officeParts(bytes, MAX_PROPERTY_BYTES));
  } catch {
    // A file whose properties cannot be read does not say anything.
    return null;
  }
}

function contentsStyles(styles: XmlElement | null): ReadonlySet<string> {
  const found = styles ? elementsOf(styles) : [];
  const names = found.map((style) => [
    style.attributes['w:styleId'] ?? '',
    childNamed(style, 'w:name')?.attributes['w:val'] ?? '',
  ]);
  return new Set(names.filter(([, name]) => CONTENTS_STYLE.test(name ?? '')).map(([id]) => id ?? ''));
}

function commentsOf(part: XmlElement | null, quoted: ReadonlyMap<string, string>): EditedComment[] {
  const comments = part ? elementsOf(part).filter(({ name }) => name === 'w:comment') : [];
  return comments.map((comment) => {
    const id = comment.attributes['w:id'] ?? '';
    return {
      id,
      author: comment.attributes['w:author'] ?? '',
      date: comment.attributes['w:date'] ?? '',
      text: readBody(comment, () => false)
        .blocks.flatMap((block) =>
          block.kind === 'paragraph' ? [block.runs.map((run) => run.text).join('')] : [],
        )
        .join('\n')
        .trim(),
      quoted: quoted.get(id) ?? '',
    };
  });
}

function writtenFrom(parts: OfficeParts): DocumentVersion | null {
  const custom = parts.part('docProps/custom.xml');
  const properties = new Map(
    custom
      ? elementsOf(custom).map((property) => [property.attributes.name, textBelow(property).trim()])
      : [],
  );
  const reportId = properties.get(MARK_PROPERTIES.reportId);
  const revision = Number(properties.get(MARK_PROPERTIES.revision));
  const code = properties.get(MARK_PROPERTIES.versionCode) ?? '';
  return reportId && Number.isSafeInteger(revision) && revision > 0 ? { reportId, revision, code } : null;
}
