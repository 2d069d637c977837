/** Below this, a paragraph in the same place is another paragraph. */
const SAME_PLACE = 0.35;
/** How far from its place, in paragraphs, the counterpart is looked for: it bounds the time for long texts. */
const REACH = 60;

/** An item of one list and the item of another it belongs to. */
export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** The largest set of pairs whose order is the same on both sides; the others were moved. */
export function inOrder(alignment: readonly (number | null)[]): Pair[] {
  const pairs = alignment.flatMap((from, to) => (from === null ? [] : [{ from, to }]));
  const best: { length: number; before: number }[] = [];
  pairs.forEach(({ from }, at) => {
    let longest = { length: 1, before: -1 };
    for (let earlier = 0; earlier < at; earlier += 1) {
      const length = (best[earlier]?.length ?? 0) + 1;
      if ((pairs[earlier]?.from ?? 0) < from && length > longest.length)
        longest = { length, before: earlier };
    }
    best.push(longest);
  });
  const kept: Pair[] = [];
  let at = best.reduce((top, { length }, index) => (length > (best[top]?.length ?? 0) ? index : top), 0);
  for (let pair = pairs[at]; pair; pair = pairs[at]) {
    kept.unshift(pair);
    at = best[at]?.before ?? -1;
  }
  return kept;
}

/** Pairs in order with the greatest sum of likeness, none below `SAME_PLACE`. */
export function likestInOrder(
  froms: readonly number[],
  tos: readonly number[],
  likeness: (from: number, to: number) => number,
): [number, number][] {
  if (froms.length === 0 || tos.length === 0) return [];
  const width = tos.length + 1;
  const score = new Float64Array((froms.length + 1) * width);
  const reach = REACH + Math.abs(froms.length - tos.length);
  const gain = (x: number, y: number): number => {
    if (Math.abs(x - y) > reach) return -1;
    const value = likeness(froms[x] ?? 0, tos[y] ?? 0);
    return value < SAME_PLACE ? -1 : value;
  };
  const gains = froms.map((_, x) => tos.map((_, y) => gain(x, y)));
  const at = (x: number, y: number): number => score[x * width + y] ?? 0;
  for (let x = froms.length - 1; x >= 0; x -= 1) {
    for (let y = tos.length - 1; y >= 0; y -= 1) {
      const paired = (gains[x]?.[y] ?? -1) < 0 ? -1 : (gains[x]?.[y] ?? 0) + at(x + 1, y + 1);
      score[x * width + y] = Math.max(paired, at(x + 1, y), at(x, y + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [x, y] = [0, 0];
  while (x < froms.length && y < tos.length) {
    if (at(x, y) === at(x + 1, y)) x += 1;
    else if (at(x, y) === at(x, y + 1)) y += 1;
    else {
      pairs.push([froms[x] ?? 0, tos[y] ?? 0]);
      [x, y] = [x + 1, y + 1];
    }
  }
  return pairs;
}
