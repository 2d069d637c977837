import { type DiffRun, diffSequence } from '../../text/diff-sequence.ts';
import type { Inline, Paragraph, RichText } from '../rich-text.ts';

/** A paragraph and what it became; null where it was not there before, or is not there any more. */
export interface ParagraphPair {
  readonly before: Paragraph | null;
  readonly after: Paragraph | null;
  /** position counted from 1, in the later text where it is there */
  readonly position: number;
}

/** Below this share of common characters two paragraphs are two, not one that was rewritten. */
const ALIKE = 0.4;

/** The paragraphs that differ, in order; rewritten ones together with what they were. */
export function changedParagraphs(before: RichText, after: RichText): ParagraphPair[] {
  const runs = diffSequence(before.map(identityOf), after.map(identityOf));
  const pairs: ParagraphPair[] = [];
  let [x, y] = [0, 0];
  for (const [index, run] of runs.entries()) {
    const removed = run.kind === 'removed' ? run.items.length : 0;
    const added = run.kind === 'inserted' ? run.items.length : insertedAfter(runs, index);
    if (run.kind === 'same') {
      x += run.items.length;
      y += run.items.length;
    } else if (run.kind === 'removed' || runs[index - 1]?.kind !== 'removed') {
      pairs.push(...pairUp(before.slice(x, x + removed), after.slice(y, y + added), x, y));
      x += removed;
      y += added;
    }
  }
  return pairs;
}

function insertedAfter(runs: readonly DiffRun[], index: number): number {
  const next = runs[index + 1];
  return next?.kind === 'inserted' ? next.items.length : 0;
}

/** In order: each removed paragraph with the first one after the last pair that is like it. */
function pairUp(removed: RichText, added: RichText, x: number, y: number): ParagraphPair[] {
  const pairs: ParagraphPair[] = [];
  let next = 0;
  const addUpTo = (end: number) => {
    for (; next < end; next += 1) {
      pairs.push({ before: null, after: added[next] ?? null, position: y + next + 1 });
    }
  };
  for (const [index, paragraph] of removed.entries()) {
    const found = added.findIndex((one, at) => at >= next && areAlike(paragraph, one));
    if (found < 0) {
      pairs.push({ before: paragraph, after: null, position: x + index + 1 });
      continue;
    }
    addUpTo(found);
    pairs.push({ before: paragraph, after: added[found] ?? null, position: y + found + 1 });
    next = found + 1;
  }
  addUpTo(added.length);
  return pairs;
}

function areAlike(one: Paragraph, other: Paragraph): boolean {
  const counts = new Map<string, number>();
  const [a, b] = [plainText(one), plainText(other)];
  for (const character of a) counts.set(character, (counts.get(character) ?? 0) + 1);
  let common = 0;
  for (const character of b) {
    const left = counts.get(character) ?? 0;
    if (left > 0) common += 1;
    counts.set(character, left - 1);
  }
  return common >= ALIKE * Math.max(a.length, b.length);
}

function plainText({ inlines }: Paragraph): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : '#')).join('');
}

/** Equal for paragraphs that print alike whatever the figures are; how runs are cut does not matter. */
function identityOf({ inlines }: Paragraph): string {
  const runs: Inline[] = [];
  for (const inline of inlines) {
    const last = runs.at(-1);
    const bold = inline.bold === true;
    if (inline.kind === 'text' && last?.kind === 'text' && last.bold === bold) {
      runs.splice(-1, 1, { ...last, text: last.text + inline.text });
    } else if (inline.kind !== 'text' || inline.text !== '') runs.push({ ...inline, bold });
  }
  return JSON.stringify(runs);
}
