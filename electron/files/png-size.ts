const SIGNATURE = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');
/** The first chunk is IHDR: its length and name, then width and height (PNG 11.2.2). */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** Width and height in pixels; null for what is no PNG. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (png.length < HEIGHT_AT + 4 || !png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  return { width: png.readUInt32BE(WIDTH_AT), height: png.readUInt32BE(HEIGHT_AT) };
}
