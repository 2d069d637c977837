import { diffSequence } from '../../text/diff-sequence.ts';

const TOKEN = /\d[\d,，]*(?:\.\d+)?[%％‰]?|\p{Script=Latin}+|\s+|./gsu;

/** Every character of both sides, and what became of it. */
export interface Traced {
  /** for every exported character, its place in the edited text; -1 when it is gone */
  readonly to: Int32Array;
  /** for every edited character, the exported one it is; -1 when it is new */
  readonly from: Int32Array;
}

/** Finds every character again, as far as it was kept. Numbers and Latin words are kept as wholes or not at all. */
export function trace(before: string, after: string): Traced {
  const to = new Int32Array(before.length).fill(-1);
  const from = new Int32Array(after.length).fill(-1);
  let [x, y] = [0, 0];
  for (const { kind, items } of diffSequence(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [])) {
    const length = items.join('').length;
    for (let step = 0; kind === 'same' && step < length; step += 1) {
      to[x + step] = y + step;
      from[y + step] = x + step;
    }
    if (kind !== 'inserted') x += length;
    if (kind !== 'removed') y += length;
  }
  return { to, from };
}

/**
 * The segment every edited character belongs to. New characters belong to what they replace; between two segments,
 * to the one that is written by hand, the left one first.
 */
export function ownersOf(
  { from }: Traced,
  length: number,
  exportedLength: number,
  segmentAt: (char: number) => number,
  written: (segment: number) => boolean,
): Int32Array {
  const owners = new Int32Array(length);
  let at = 0;
  while (at < length) {
    const origin = from[at] ?? -1;
    if (origin !== -1) {
      owners[at] = segmentAt(origin);
      at += 1;
      continue;
    }
    let end = at;
    while (end < length && from[end] === -1) end += 1;
    const left = at === 0 ? -1 : (from[at - 1] ?? -1);
    const right = end === length ? exportedLength : (from[end] ?? exportedLength);
    const replaced = range(left + 1, right).map(segmentAt);
    const beside = [left, right].filter((char) => char >= 0 && char < exportedLength).map(segmentAt);
    const candidates = replaced.length > 0 ? replaced : beside;
    owners.fill(candidates.find(written) ?? candidates[0] ?? 0, at, end);
    at = end;
  }
  return owners;
}

/** The whole numbers from `start` up to `end`, without it. */
export function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
