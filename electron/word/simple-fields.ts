import { mainPartName, type OfficeParts } from './docx-parts.ts';

const SIMPLE_FIELD = /(<\/?\w+:)fldSimple\b/g;

/**
 * The same .docx with its short fields (`w:fldSimple`) named as something that mammoth reads through: it passes over
 * them with everything they show. A smart tag, like a field, is only a wrapper around its runs (ECMA-376 17.5.1.9,
 * 17.16.19).
 * @throws Error when the archive cannot be unpacked
 */
export async function withReadableFields(bytes: Uint8Array, parts: OfficeParts): Promise<Uint8Array> {
  const main = mainPartName(parts);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const found = [main, `${folder}footnotes.xml`, `${folder}endnotes.xml`].filter(
    (name) => (parts.text(name) ?? '').search(SIMPLE_FIELD) >= 0,
  );
  if (found.length === 0) return bytes;
  const { withChangedParts } = await import('../files/change-parts.ts');
  const change = (text: string) => text.replace(SIMPLE_FIELD, '$1smartTag');
  return withChangedParts(bytes, found, { change, pack: false });
}
