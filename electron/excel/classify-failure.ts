import { inflateRawSync } from 'node:zlib';
import type { ErrorCode } from '../../shared/errors/codes.ts';
import type { FileKind } from '../../shared/import/file/file-kind.ts';
import { packedBytes, zipEntries } from '../../shared/import/file/zip-entries.ts';

/** BIFF record type that says the rest of the stream is encrypted ([MS-XLS] 2.4.117 FilePass). */
const FILE_PASS = 0x2f;
/** FilePass stands right behind the first BOF; a handful of records is enough to look at. */
const RECORDS_TO_LOOK_AT = 40;

/** Why a workbook could not be parsed: a password, or damage. Decided by the bytes, not by a library's words. */
export function codeOfParseFailure(bytes: Uint8Array, kind: FileKind): ErrorCode {
  const locked = kind === 'xls' ? hasFilePass(bytes) : kind === 'ods' && hasEncryptedParts(bytes);
  return locked ? 'FILE_ENCRYPTED' : 'WORKBOOK_DAMAGED';
}

/** OpenDocument names the cipher of every part in its manifest (ODF 1.2 part 3, §3.4). */
function hasEncryptedParts(bytes: Uint8Array): boolean {
  const manifest = zipEntries(bytes).find((entry) => entry.name === 'meta-inf/manifest.xml');
  const packed = manifest && packedBytes(bytes, manifest);
  if (!manifest || !packed) return false;
  try {
    const text = Buffer.from(manifest.method === 8 ? inflateRawSync(packed) : packed).toString('utf8');
    return text.includes('encryption-data');
  } catch (error) {
    if (error instanceof Error && 'errno' in error) return false;
    throw error;
  }
}

/** Streams of a compound file begin on 512-byte sectors; the workbook stream begins with a BOF record. */
function hasFilePass(bytes: Uint8Array): boolean {
  for (let at = 0; at + 8 <= bytes.length; at += 64) {
    if (bytes[at] === 0x09 && [0, 2, 4, 8].includes(bytes[at + 1] ?? -1) && filePassFollows(bytes, at)) {
      return true;
    }
  }
  return false;
}

function filePassFollows(bytes: Uint8Array, start: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  for (let count = 0; count < RECORDS_TO_LOOK_AT && at + 4 <= bytes.length; count++) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (type === FILE_PASS && (length === 4 || length === 6 || length >= 48)) return true;
    if (length > 8224) return false;
    at += 4 + length;
  }
  return false;
}
