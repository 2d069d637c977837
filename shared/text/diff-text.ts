import { diffSequence } from './diff-sequence.ts';

/** A stretch of text that both versions hold, or only the earlier one, or only the later one. */
export interface TextPiece {
  readonly kind: 'same' | 'removed' | 'inserted';
  readonly text: string;
}

/** A Chinese character, a Latin word, a number with its separators and sign, or any single mark. */
const TOKEN = /\d[\d,，]*(?:\.\d+)?[%％‰]?|\p{Script=Latin}+|\s+|./gsu;
const SENTENCE = /[^。！？；\n]*[。！？；\n]+|[^。！？；\n]+/gu;

/**
 * What a reader would mark with a pen between two versions of a text: numbers and Latin words as wholes, Chinese by
 * the character, and no stray common characters between two changes. In order; of a replacement, the removed text
 * comes first. Sentences are compared before characters, so that a long text costs what its changes cost.
 */
export function diffText(before: string, after: string): TextPiece[] {
  const changes = diffSequence(before.match(SENTENCE) ?? [], after.match(SENTENCE) ?? []);
  const sentences = joinChanges(changes.map(({ kind, items }) => ({ kind, text: items.join('') })));
  const refined = sentences.flatMap((step) => (step.same ? [step] : refine(step)));
  return piecesOf(joinStrays(joinChanges(piecesOf(refined))));
}

/** A stretch in common, or what stands on both sides in place of each other. */
interface Step {
  readonly same: string;
  readonly removed: string;
  readonly inserted: string;
}

function refine({ removed, inserted }: Step): Step[] {
  const runs = diffSequence(removed.match(TOKEN) ?? [], inserted.match(TOKEN) ?? []);
  return joinChanges(runs.map(({ kind, items }) => ({ kind, text: items.join('') })));
}

/** Neighbouring pieces in common become one step, and so do neighbouring removed and inserted ones. */
function joinChanges(pieces: readonly TextPiece[]): Step[] {
  const steps: Step[] = [];
  for (const { kind, text } of pieces) {
    const last = steps.at(-1);
    const step = { same: '', removed: '', inserted: '', [kind]: text };
    if (last && (last.same === '') === (kind !== 'same')) steps.splice(-1, 1, joined(last, step));
    else steps.push(step);
  }
  return steps;
}

/** A common stretch no longer than the changes on either side of it only makes the marks hard to read. */
function joinStrays(steps: readonly Step[]): Step[] {
  const kept: Step[] = [];
  for (const step of steps) {
    let current = step;
    while (current.same === '') {
      const [before, stray] = kept.slice(-2);
      if (stray && stray.same === '') current = joined(kept.pop() ?? stray, current);
      else if (before && stray && before.same === '' && isStray(stray.same, before, current)) {
        kept.splice(-2);
        current = joined(joined(before, { same: '', removed: stray.same, inserted: stray.same }), current);
      } else break;
    }
    kept.push(current);
  }
  return kept;
}

function isStray(same: string, before: Step, after: Step): boolean {
  return length(same) <= Math.min(sizeOf(before), sizeOf(after));
}

const sizeOf = ({ removed, inserted }: Step): number => Math.max(length(removed), length(inserted));

/** In what a reader takes in at once: a long number weighs no more than a character. */
const length = (text: string): number => text.match(TOKEN)?.length ?? 0;

function joined(one: Step, other: Step): Step {
  return {
    same: one.same + other.same,
    removed: one.removed + other.removed,
    inserted: one.inserted + other.inserted,
  };
}

function piecesOf(steps: readonly Step[]): TextPiece[] {
  return steps
    .flatMap(({ same, removed, inserted }): TextPiece[] => [
      { kind: 'same', text: same },
      { kind: 'removed', text: removed },
      { kind: 'inserted', text: inserted },
    ])
    .filter(({ text }) => text !== '');
}
