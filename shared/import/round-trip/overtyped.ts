import type { ExportedRun } from './exported-lines.ts';

/** A live run in whose place other words were typed: `start` to `end` of the edited text. */
export interface Overtyped {
  readonly run: number;
  readonly start: number;
  readonly end: number;
  readonly typed: true;
}

const NUMBER = /\d[\d,，]*(?:\.\d+)?[%％‰]?/gu;

/**
 * Live runs that are no longer there as they were, and what stands in their place. Where more than the figure was
 * rewritten, numbers are told apart by their order, as long as there are as many as before; else nothing is guessed.
 * @param traced `to`: for every exported character its place in the edited text, -1 when it is gone
 */
export function findOvertyped(
  exported: readonly ExportedRun[],
  { to }: { readonly to: Int32Array },
  edited: string,
): Overtyped[] {
  const spans = spansOf(exported);
  const broken = spans.filter(({ run, start, end }) => exported[run]?.live && !isIntact(to, start, end));
  const byHole = Map.groupBy(broken, ({ start, end }) => {
    const [left, right] = holeAround(to, start, end);
    return `${left}:${right}`;
  });
  return [...byHole.values()].flatMap((lives) => {
    const [first, last] = [lives[0], lives.at(-1)];
    if (!first || !last) return [];
    const [left, right] = holeAround(to, first.start, last.end);
    const start = left < 0 ? 0 : (to[left] ?? -1) + 1;
    const end = right >= to.length ? edited.length : (to[right] ?? edited.length);
    const between = edited.slice(start, end);
    if (lives.length === 1 && left + 1 === first.start && right === first.end) {
      return between.trim() === '' ? [] : [{ run: first.run, start, end, typed: true }];
    }
    const numbers = [...between.matchAll(NUMBER)];
    const numeric = lives.every(({ run }) => /\d/.test(exported[run]?.text ?? ''));
    if (!numeric || numbers.length !== lives.length) return [];
    return lives.map(({ run }, index) => {
      const at = start + (numbers[index]?.index ?? 0);
      return { run, start: at, end: at + (numbers[index]?.[0].length ?? 0), typed: true };
    });
  });
}

function spansOf(runs: readonly ExportedRun[]): { run: number; start: number; end: number }[] {
  let start = 0;
  return runs.map(({ text }, run) => {
    const span = { run, start, end: start + text.length };
    start = span.end;
    return span;
  });
}

function isIntact(to: Int32Array, start: number, end: number): boolean {
  const first = to[start] ?? -1;
  if (first === -1) return false;
  for (let at = start; at < end; at += 1) if (to[at] !== first + at - start) return false;
  return true;
}

/** The nearest kept characters outside `start` to `end`. */
function holeAround(to: Int32Array, start: number, end: number): [left: number, right: number] {
  let left = start - 1;
  while (left >= 0 && to[left] === -1) left -= 1;
  let right = end;
  while (right < to.length && to[right] === -1) right += 1;
  return [left, right];
}
