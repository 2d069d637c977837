const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ENTRY_BYTES = 128;
const HEADER_BYTES = 512;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((value, index) => bytes[index] === value);
}

/**
 * Names of the streams in an OLE compound file (.xls, .doc, a locked .xlsx), in file order, lower case.
 * Directory entries are found by their shape, so that a damaged sector chain does not hide what a file is.
 */
export function compoundStreamNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  for (let at = HEADER_BYTES; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const name = entryNameAt(bytes, at);
    if (name !== null) names.push(name);
  }
  return names;
}

function entryNameAt(bytes: Uint8Array, at: number): string | null {
  const nameBytes = (bytes[at + 64] ?? 0) | ((bytes[at + 65] ?? 0) << 8);
  const type = bytes[at + 66] ?? 0;
  if (nameBytes < 4 || nameBytes > 64 || nameBytes % 2 !== 0 || ![1, 2, 5].includes(type)) return null;
  let name = '';
  for (let i = 0; i < nameBytes - 2; i += 2) {
    const unit = (bytes[at + i] ?? 0) | ((bytes[at + i + 1] ?? 0) << 8);
    if (unit === 0) return null;
    name += String.fromCharCode(unit);
  }
  return name.toLowerCase();
}
