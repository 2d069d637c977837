import type { TagScanner } from './tag-scanner.ts';

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const MINUS = 0x2d;
const POINT = 0x2e;
/** So many digits every float keeps as they are written. */
const EXACT_DIGITS = 15;

/** The whole number written in some bytes, blanks around it left out; NaN where there is none. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - DIGIT_0;
    if (digit < 0 || digit > 9)
      return Number.parseInt(Buffer.from(bytes.subarray(from, to)).toString('latin1'), 10);
    number = number * 10 + digit;
  }
  return from < to ? number : Number.NaN;
}

/**
 * The number behind a tag as the shortest decimal that is the same float: 0.1 for 0.10000000000000001, which office
 * programs write. Most are written that way already and are taken as they are.
 * @returns '' where there is nothing
 */
export function shortestDecimal(tags: TagScanner): string {
  const { bytes, at } = tags;
  const to = tags.textTo();
  if (isShortest(bytes, at, to)) return bytes.toString('latin1', at, to);
  const written = tags.text();
  return written === '' ? '' : String(Number.parseFloat(written));
}

/** `-12`, `0.5`, `207.48`: no digit that says nothing, not too many of them, and none that calls for an exponent. */
function isShortest(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] === MINUS ? from + 1 : from;
  if (to - first > EXACT_DIGITS || to === first) return false;
  let point = -1;
  for (let at = first; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT && point === -1) point = at;
    else if (byte < DIGIT_0 || byte > DIGIT_9) return false;
  }
  const wholeTo = point === -1 ? to : point;
  if (bytes[first] === DIGIT_0) {
    // 0 and 0.5, but not 007, -0 or 0.0000001, which is written 1e-7.
    const isPlain = wholeTo === first + 1 && (point === -1 ? first === from : bytes[point + 1] !== DIGIT_0);
    if (!isPlain) return false;
  }
  return wholeTo > first && (point === -1 || (point < to - 1 && bytes[to - 1] !== DIGIT_0));
}
