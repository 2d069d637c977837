type Utf16 = 'utf-16le' | 'utf-16be';

/** An XML part of an office file is UTF-8 or UTF-16 (ECMA-376 Part 2, “XML usage”); UTF-16 says so by its first two bytes. */
function utf16Of([first, second]: Uint8Array): Utf16 | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The text of an XML part. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(utf16Of(bytes) ?? 'utf-8').decode(bytes);
}

/** The part itself, or the same text in UTF-8, for readers that go by bytes. */
export function xmlInUtf8(bytes: Buffer): Buffer {
  return utf16Of(bytes) === null ? bytes : Buffer.from(decodeXml(bytes));
}
