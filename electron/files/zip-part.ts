import { inflateRawSync } from 'node:zlib';
import { packedBytes, type ZipEntry, zipEntries } from '../../shared/import/file/zip-entries.ts';

const STORED = 0;
const DIRECTORY_END = Buffer.from('PK\u0005\u0006', 'latin1');
const DIRECTORY_END_LENGTH = 22;

/**
 * Reads the parts of an archive this program wrote. @throws Error for an archive that is cut off, even where the part
 * could still be found, and for a part that is missing
 */
export function zipParts(bytes: Uint8Array): { names: string[]; text: (name: string) => string } {
  // The libraries write no comment behind it.
  const end = bytes.subarray(-DIRECTORY_END_LENGTH, DIRECTORY_END.length - DIRECTORY_END_LENGTH);
  if (!DIRECTORY_END.equals(end)) throw new Error('the archive is cut off');
  const entries = new Map<string, ZipEntry>(zipEntries(bytes).map((entry) => [entry.name, entry]));
  return {
    names: [...entries.keys()],
    text: (name) => {
      const entry = entries.get(name);
      const packed = entry ? packedBytes(bytes, entry) : null;
      if (!entry || !packed) throw new Error(`the part ${name} is missing`);
      const plain = entry.method === STORED ? packed : inflateRawSync(packed);
      return new TextDecoder().decode(plain);
    },
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text between tags as it was before it was written: `&lt;` → `<`, `&#10;` → line end. */
export function xmlText(written: string): string {
  return written.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}
