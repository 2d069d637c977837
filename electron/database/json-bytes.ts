declare const json: unique symbol;

/** JSON text in UTF-8, ready to be written: `CAST(@name AS TEXT)` stores it as the text it is. */
export type JsonBytes = Uint8Array & { readonly [json]: true };

/** UTF-8 takes no more bytes for a unit of a JavaScript string. */
const MOST_BYTES = 3;

/** The bytes as `JSON.stringify` makes them, so always JSON and always UTF-8: it escapes half of a surrogate pair. */
export function jsonBytes(value: object): JsonBytes {
  const text = JSON.stringify(value);
  // `Buffer.from(text)` would first count the bytes, and takes twice as long; the spare room lives as briefly as the bytes.
  const room = Buffer.allocUnsafeSlow(text.length * MOST_BYTES);
  const bytes: Uint8Array = room.subarray(0, room.write(text));
  // safe: this is the one place that makes the brand, from JSON
  return bytes as JsonBytes;
}
