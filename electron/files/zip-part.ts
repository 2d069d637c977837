import { zipEntries } from '../../shared/import/file/zip-entries.ts';
import { unpackPart } from './unpack-part.ts';

const DIRECTORY_END = Buffer.from('PK\u0005\u0006', 'latin1');
const DIRECTORY_END_LENGTH = 22;

/** Far above any part of a report. */
const MAX_PART_BYTES = 1_000_000_000;

/** The parts of an archive by name. */
export interface ZipParts {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
}

/**
 * Reads the parts of an archive this program wrote. @throws Error for an archive that is cut off, even where the part
 * could still be found, and for a part that is missing
 */
export function zipParts(bytes: Uint8Array): ZipParts {
  // The libraries write no comment behind it.
  const end = bytes.subarray(-DIRECTORY_END_LENGTH, DIRECTORY_END.length - DIRECTORY_END_LENGTH);
  if (!DIRECTORY_END.equals(end)) throw new Error('the archive is cut off');
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name, entry]));
  const unpacked = (name: string) => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`the part ${name} is missing`);
    return unpackPart(bytes, entry, MAX_PART_BYTES);
  };
  return {
    names: [...entries.keys()],
    bytes: unpacked,
    text: (name) => new TextDecoder().decode(unpacked(name)),
  };
}
