export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'inserted';
  readonly items: readonly string[];
}

/** Differences beyond which two sequences count as replaced. It bounds memory (4 · limit² bytes) and time. */
export const DEFAULT_DIFF_LIMIT = 2_000;

/**
 * The shortest way from one sequence to another, as runs in order; a replacement is a removed run and then an
 * inserted one. Time grows with length × differences (Myers 1986, “An O(ND) Difference Algorithm”); beyond `limit`
 * differences what lies between the common ends is replaced as a whole.
 */
export function diffSequence(
  before: readonly string[],
  after: readonly string[],
  limit = DEFAULT_DIFF_LIMIT,
): DiffRun[] {
  const head = commonStart(before, after);
  const tail = commonEnd(before, after, head);
  const oldMiddle = before.slice(head, before.length - tail);
  const newMiddle = after.slice(head, after.length - tail);
  const middle = middleRuns(oldMiddle, newMiddle, limit);
  const runs: DiffRun[] = [
    { kind: 'same', items: before.slice(0, head) },
    ...middle,
    { kind: 'same', items: before.slice(before.length - tail) },
  ];
  return runs.filter(({ items }) => items.length > 0);
}

function commonStart(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && before[count] === after[count]) count += 1;
  return count;
}

function commonEnd(before: readonly string[], after: readonly string[], head: number): number {
  const most = Math.min(before.length, after.length) - head;
  let count = 0;
  while (count < most && before.at(-1 - count) === after.at(-1 - count)) count += 1;
  return count;
}

function middleRuns(before: readonly string[], after: readonly string[], limit: number): DiffRun[] {
  const replaced: DiffRun[] = [
    { kind: 'removed', items: before },
    { kind: 'inserted', items: after },
  ];
  if (before.length === 0 || after.length === 0) return replaced;
  const trace = searchPath(before, after, limit);
  return trace ? runsOfMatches(before, after, matchesOf(trace, before.length, after.length)) : replaced;
}

/**
 * The furthest reach on every diagonal, one array per number of differences; null beyond the limit. Diagonal k
 * (position in `before` minus position in `after`) of step d is at index k + d + 1.
 */
function searchPath(
  before: readonly string[],
  after: readonly string[],
  limit: number,
): readonly Int32Array[] | null {
  const trace: Int32Array[] = [];
  let previous = new Int32Array(3);
  for (let d = 0; d <= Math.min(limit, before.length + after.length); d += 1) {
    const reach = new Int32Array(2 * d + 3);
    for (let k = -d; k <= d; k += 2) {
      let x = d === 0 ? 0 : startOn(previous, d, k);
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x += 1;
      reach[k + d + 1] = x;
      if (x >= before.length && x - k >= after.length) return [...trace, reach];
    }
    trace.push(reach);
    previous = reach;
  }
  return null;
}

/** Where step d enters diagonal k: by an insertion from k + 1, or by a removal from k − 1. */
function startOn(previous: Int32Array, d: number, k: number): number {
  return comesFromInsertion(previous, d, k) ? reachOn(previous, d, k + 1) : reachOn(previous, d, k - 1) + 1;
}

function comesFromInsertion(previous: Int32Array, d: number, k: number): boolean {
  return k === -d || (k !== d && reachOn(previous, d, k - 1) < reachOn(previous, d, k + 1));
}

/** Of step d − 1, whose array is offset by d. */
function reachOn(previous: Int32Array, d: number, k: number): number {
  return previous[k + d] ?? 0;
}

type Match = readonly [inBefore: number, inAfter: number];

/** Walks the trace back and lists the items both sequences share, first to last. */
function matchesOf(trace: readonly Int32Array[], beforeLength: number, afterLength: number): Match[] {
  const matches: Match[] = [];
  let x = beforeLength;
  let y = afterLength;
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const previous = trace[d - 1];
    const k = x - y;
    const startX = previous ? startOn(previous, d, k) : 0;
    while (x > startX) {
      x -= 1;
      y -= 1;
      matches.push([x, y]);
    }
    if (previous && comesFromInsertion(previous, d, k)) y -= 1;
    else x -= 1;
  }
  return matches.reverse();
}

function runsOfMatches(
  before: readonly string[],
  after: readonly string[],
  matches: readonly Match[],
): DiffRun[] {
  const runs: DiffRun[] = [];
  let [x, y] = [0, 0];
  let same: string[] = [];
  const closeSame = () => {
    if (same.length > 0) runs.push({ kind: 'same', items: same });
    same = [];
  };
  const changeUpTo = (nextX: number, nextY: number) => {
    if (nextX === x && nextY === y) return;
    closeSame();
    if (nextX > x) runs.push({ kind: 'removed', items: before.slice(x, nextX) });
    if (nextY > y) runs.push({ kind: 'inserted', items: after.slice(y, nextY) });
  };
  for (const [inBefore, inAfter] of matches) {
    changeUpTo(inBefore, inAfter);
    same.push(before[inBefore] ?? '');
    [x, y] = [inBefore + 1, inAfter + 1];
  }
  changeUpTo(before.length, after.length);
  closeSame();
  return runs;
}
