declare const json: unique symbol;

/** JSON text in UTF-8, ready to be written: `CAST(@name AS TEXT)` stores it as the text it is. */
export type JsonBytes = Uint8Array & { readonly [json]: true };

/**
 * The bytes as `JSON.stringify` makes them, so always JSON and always UTF-8: it escapes half of a surrogate pair.
 * Bound as a string the same text is turned into UTF-8 by SQLite's binding, which takes longer.
 */
export function jsonBytes(value: object): JsonBytes {
  const bytes: Uint8Array = Buffer.from(JSON.stringify(value));
  // safe: this is the one place that makes the brand, from JSON
  return bytes as JsonBytes;
}
