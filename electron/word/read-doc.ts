import { Buffer } from 'node:buffer';
import { compoundStreamNames } from '../../shared/import/file/compound-entries.ts';
import { blockText, type WordBlock, type WordOutline } from '../../shared/import/word/outline.ts';
import { outlineOfText } from '../../shared/import/word/text-outline.ts';

const SECTOR = 512;
const FLAGS_AT = 0x0a;
const ENCRYPTED = 0x0100;

/**
 * True for a Word 97–2003 file with an open password: flag fEncrypted of its file information block
 * ([MS-DOC] 2.5.2), which begins with 0xA5EC at the start of a sector and is itself never encrypted. Also true
 * for an encrypted newer document that keeps an empty stub of the old format beside it.
 */
export function isEncryptedDoc(bytes: Uint8Array): boolean {
  if ([...compoundStreamNames(bytes)].includes('encryptedpackage')) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SECTOR; at + SECTOR <= bytes.length; at += SECTOR) {
    if (view.getUint16(at, true) !== 0xa5ec) continue;
    return (view.getUint16(at + FLAGS_AT, true) & ENCRYPTED) !== 0;
  }
  return false;
}

/** Reads the text of a Word 97–2003 file; styles, weight and automatic numbers are not part of what comes out. */
export async function readDoc(bytes: Uint8Array): Promise<WordOutline> {
  const { default: WordExtractor } = await import('word-extractor');
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  const exact = { filterUnicode: false };
  const parts = [
    document.getBody(exact),
    document.getTextboxes({ ...exact, includeHeadersAndFooters: false }),
    document.getFootnotes(exact),
    document.getEndnotes(exact),
  ];
  const outline = outlineOfText(parts.join('\n'));
  return { ...outline, blocks: withTables(outline.blocks) };
}

/** In the text of a .doc every cell ends with a tab, so a table is a run of lines that end with one. */
function withTables(blocks: readonly WordBlock[]): WordBlock[] {
  const result: WordBlock[] = [];
  for (const block of blocks) {
    const text = blockText(block);
    const last = result.at(-1);
    if (!text.endsWith('\t') || text.trim() === '') {
      result.push(block);
      continue;
    }
    const row = text.slice(0, -1).split('\t');
    if (last?.kind === 'table') result[result.length - 1] = { kind: 'table', rows: [...last.rows, row] };
    else result.push({ kind: 'table', rows: [row] });
  }
  return result;
}
