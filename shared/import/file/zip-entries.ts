/** One line of a ZIP archive's directory. */
export interface ZipEntry {
  /** lower case, forward slashes, no leading slash */
  readonly name: string;
  /** size after unpacking, in bytes, as the archive declares it */
  readonly size: number;
  readonly encrypted: boolean;
  /** how it is packed: 0 stored, 8 deflated */
  readonly method: number;
  /** packed size in bytes */
  readonly packedSize: number;
  /** where its local header begins */
  readonly offset: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const MAX_ENTRIES = 20_000;

/**
 * The entries of a ZIP archive, read from its directory; where the directory is missing (a download that
 * broke off), from the local headers that can still be found.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const listed = listedEntries(bytes);
  return listed.length > 0 ? listed : scanLocalHeaders(bytes, viewOf(bytes));
}

/** The entries its directory lists; none where it is missing. */
export function listedEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const end = findDirectoryEnd(view);
  return end === null ? [] : readDirectory(bytes, view, view.getUint32(end + 16, true));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findDirectoryEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return null;
}

function readDirectory(bytes: Uint8Array, view: DataView, start: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === DIRECTORY_HEADER) {
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: entryName(bytes, at + 46, nameLength),
      size: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    if (entries.length >= MAX_ENTRIES) break;
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function scanLocalHeaders(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 30 <= view.byteLength && entries.length < MAX_ENTRIES; at++) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== LOCAL_HEADER) continue;
    entries.push({
      name: entryName(bytes, at + 30, view.getUint16(at + 26, true)),
      size: view.getUint32(at + 22, true),
      encrypted: (view.getUint16(at + 6, true) & 1) === 1,
      method: view.getUint16(at + 8, true),
      packedSize: view.getUint32(at + 18, true),
      offset: at,
    });
  }
  return entries;
}

/** The packed bytes of an entry; null when the archive ends before them. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.offset + 30 > bytes.length) return null;
  const view = viewOf(bytes);
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  return start + entry.packedSize <= bytes.length ? bytes.subarray(start, start + entry.packedSize) : null;
}

function entryName(bytes: Uint8Array, at: number, length: number): string {
  const name = String.fromCharCode(...bytes.subarray(at, Math.min(at + length, at + 512)));
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
