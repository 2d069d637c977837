import { describe, expect, it } from 'vitest';
import { jsonBytes } from '../../../../electron/database/json-bytes.ts';

describe('jsonBytes', () => {
  it.each([
    ['nothing', {}],
    ['letters of one byte', { text: 'a'.repeat(5_000) }],
    ['Chinese, quotes and characters beyond the first plane', { text: '“自评”𠮷😀'.repeat(5_000) }],
    ['what JSON escapes: control characters and half of a surrogate pair', { text: '\u0000\n\ud83d' }],
  ])('are the JSON of a value in UTF-8, no byte more: %s', (_name, value) => {
    const bytes = jsonBytes(value);
    expect(Buffer.from(bytes).equals(Buffer.from(JSON.stringify(value)))).toBe(true);
    expect(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).toEqual(value);
  });
});
