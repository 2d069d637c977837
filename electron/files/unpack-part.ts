import { inflateRawSync } from 'node:zlib';
import { packedBytes, type ZipEntry } from '../../shared/import/file/zip-entries.ts';

/** The method of a part that is not packed. */
export const STORED = 0;
const DEFLATED = 8;

/**
 * The bytes of one part of an archive.
 * @param maxBytes it may unpack to, whatever it says of itself
 * @throws Error when the part is cut off, longer than that, or packed in a way office programs do not use
 */
export function unpackPart(bytes: Uint8Array, entry: ZipEntry, maxBytes: number): Buffer {
  const packed = packedBytes(bytes, entry);
  if (!packed) throw new Error(`${entry.name} is cut off`);
  if (entry.method === STORED) return Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  if (entry.method !== DEFLATED) throw new Error(`${entry.name} is packed by method ${entry.method}`);
  return inflateRawSync(packed, { maxOutputLength: maxBytes });
}
