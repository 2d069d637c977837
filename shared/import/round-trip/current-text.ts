import type { Paragraph, RichText } from '../../report/rich-text.ts';
import { diffSequence } from '../../text/diff-sequence.ts';

/** A paragraph of the present text, and which exported one it is; null on either side when there is none. */
export interface Slot {
  readonly exported: number | null;
  readonly present: Paragraph | null;
}

/** A text of a thousand paragraphs is asked about once for each of them. */
const known = new WeakMap<RichText, WeakMap<RichText, readonly Slot[]>>();

/**
 * Lays the present text of a field beside the exported one. Equal paragraphs are the same; where some were replaced,
 * they are taken in order, and what is over was added or removed since.
 */
export function slotsOf(exported: RichText, present: RichText): readonly Slot[] {
  const ofExported = known.get(exported) ?? new WeakMap<RichText, readonly Slot[]>();
  known.set(exported, ofExported);
  const slots = ofExported.get(present) ?? laidBeside(exported, present);
  ofExported.set(present, slots);
  return slots;
}

function laidBeside(exported: RichText, present: RichText): Slot[] {
  const keys = (text: RichText) => text.map((paragraph) => JSON.stringify(paragraph));
  const slots: Slot[] = [];
  let [x, y] = [0, 0];
  let removed: number[] = [];
  const flush = () => {
    slots.push(...removed.map((exportedAt) => ({ exported: exportedAt, present: null })));
    removed = [];
  };
  for (const { kind, items } of diffSequence(keys(exported), keys(present))) {
    if (kind === 'same') flush();
    for (let step = 0; step < items.length; step += 1) {
      if (kind === 'removed') removed.push(x + step);
      else if (kind === 'same') slots.push({ exported: x + step, present: present[y + step] ?? null });
      else slots.push({ exported: removed.shift() ?? null, present: present[y + step] ?? null });
    }
    if (kind !== 'inserted') x += items.length;
    if (kind !== 'removed') y += items.length;
  }
  flush();
  return slots;
}

/** The present paragraph in the place of an exported one; null when it was removed since. */
export function presentParagraph(exported: RichText, present: RichText, paragraph: number): Paragraph | null {
  return slotsOf(exported, present).find((slot) => slot.exported === paragraph)?.present ?? null;
}
