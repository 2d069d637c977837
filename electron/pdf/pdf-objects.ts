import { inflateSync } from 'node:zlib';

/** One object of a PDF: its own text (a dictionary, mostly) and its stream as it is stored. */
export interface PdfObject {
  readonly text: string;
  readonly stream: Uint8Array | null;
}

/**
 * The objects of a PDF as Chromium writes it: a table of offsets, no encryption, no object streams. This reads back
 * what this program made; it is no reader of foreign files.
 */
export interface PdfObjects {
  readonly get: (id: number) => PdfObject;
  /** of the document's catalog */
  readonly root: number;
  /** of its properties */
  readonly info: number | null;
  readonly count: number;
  /** where the last table of offsets begins */
  readonly tableAt: number;
  /** where each object begins */
  readonly offsets: ReadonlyMap<number, number>;
}

/** @throws Error when the bytes are not such a PDF, or were cut off */
export function pdfObjects(bytes: Uint8Array): PdfObjects {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const tableAt = Number(required(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64)), 'no end')[1]);
  const offsets = new Map<number, number>();
  let trailer = '';
  for (let at: number | null = tableAt; at !== null; ) {
    const table = readTable(text, at);
    for (const [id, offset] of table.offsets) if (!offsets.has(id)) offsets.set(id, offset);
    trailer ||= table.trailer;
    at = numberAfter(table.trailer, 'Prev');
  }
  return {
    get: (id) => readObject(text, bytes, required(offsets.get(id), `no object ${id}`)),
    root: required(reference(trailer, 'Root'), 'no root'),
    info: reference(trailer, 'Info'),
    count: required(numberAfter(trailer, 'Size'), 'no size'),
    tableAt,
    offsets,
  };
}

const ENTRY_LENGTH = 20;

function readTable(text: string, at: number): { offsets: [number, number][]; trailer: string } {
  const sections = /\s*(\d+) (\d+)\s*\n(?=\d{10} )/y;
  sections.lastIndex = at + required(/^xref\s*?\n/.exec(text.slice(at, at + 8)), 'no table')[0].length;
  const offsets: [number, number][] = [];
  for (let head = sections.exec(text); head; head = sections.exec(text)) {
    const [first, count] = [Number(head[1]), Number(head[2])];
    for (let index = 0; index < count; index += 1) {
      const entry = text.substr(sections.lastIndex + index * ENTRY_LENGTH, ENTRY_LENGTH);
      if (entry[17] === 'n') offsets.push([first + index, Number(entry.slice(0, 10))]);
    }
    sections.lastIndex += count * ENTRY_LENGTH;
  }
  const start = text.indexOf('trailer', at);
  const end = text.indexOf('startxref', start);
  if (start < 0 || end < 0) throw new Error('no trailer');
  return { offsets, trailer: text.slice(start, end) };
}

function readObject(text: string, bytes: Uint8Array, offset: number): PdfObject {
  const end = text.indexOf('endobj', offset);
  if (end < 0) throw new Error('an object does not end');
  const streamAt = text.indexOf('stream\n', offset);
  if (streamAt < 0 || streamAt > end) return { text: text.slice(offset, end), stream: null };
  const dictionary = text.slice(offset, streamAt);
  const start = streamAt + 'stream\n'.length;
  const length = required(numberAfter(dictionary, 'Length'), 'a stream without length');
  return { text: dictionary, stream: bytes.subarray(start, start + length) };
}

/** The unpacked bytes of an object's stream, as Latin-1 text; '' where it has none. */
export function streamText({ text, stream }: PdfObject): string {
  if (!stream) return '';
  const plain = text.includes('/FlateDecode') ? inflateSync(stream) : Buffer.from(stream);
  return plain.toString('latin1');
}

/** The object that `/Name n 0 R` refers to. */
export function reference(dictionary: string, name: string): number | null {
  const found = new RegExp(`/${name}\\s+(\\d+) 0 R`).exec(dictionary);
  return found ? Number(found[1]) : null;
}

export function numberAfter(dictionary: string, name: string): number | null {
  const found = new RegExp(`/${name}\\s+(\\d+)(?! 0 R)`).exec(dictionary);
  return found ? Number(found[1]) : null;
}

export function required<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`not a PDF of ours: ${what}`);
  return value;
}
