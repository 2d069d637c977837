import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';

/** The length and a fingerprint of a Word file's text, so that two writers can be seen to have written the same. */
export function wordText(bytes: Uint8Array): string {
  const { 'word/document.xml': part } = unzipSync(bytes);
  if (!part) throw new Error('no document in the Word file');
  const text = [...strFromU8(part).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, run]) => run)
    .join('');
  return `${text.length} characters, ${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}
