import { diffSequence } from '../../text/diff-sequence.ts';
import type { ParagraphMark } from './mark-name.ts';
import { inOrder, likestInOrder } from './ordered-pairs.ts';
import { createSimilarity } from './similarity.ts';

export interface ExportedItem {
  readonly text: string;
  readonly mark: ParagraphMark | null;
}

export interface EditedItem {
  readonly text: string;
  readonly marks: readonly ParagraphMark[];
}

/** For every edited item the exported one it came from; null when it is new. */
export type Alignment = readonly (number | null)[];

/** A paragraph that turns up elsewhere has to be this much like its old self. */
const ELSEWHERE = 0.6;
/** More strangers than this on both sides are another document: looking for them everywhere would take too long. */
const MAX_COMPARISONS = 100_000;

/**
 * Finds out which edited paragraph came from which exported one: first by the marks, then by equal text in order, then
 * by equal text anywhere, then by likeness between neighbours that are known, and last by likeness anywhere. Without
 * any mark (a copy into a new file, a program that drops bookmarks) the text alone decides.
 */
export function align(exported: readonly ExportedItem[], edited: readonly EditedItem[]): Alignment {
  const matching = new Matching(exported, edited);
  matching.byMark();
  matching.byEqualTextInOrder();
  matching.byEqualTextAnywhere();
  matching.byLikenessInPlace();
  matching.byLikenessAnywhere();
  return matching.result;
}

class Matching {
  readonly result: (number | null)[];
  readonly #exported: readonly ExportedItem[];
  readonly #edited: readonly EditedItem[];
  readonly #taken = new Set<number>();
  readonly #similarity = createSimilarity();

  constructor(exported: readonly ExportedItem[], edited: readonly EditedItem[]) {
    this.#exported = exported;
    this.#edited = edited;
    this.result = edited.map(() => null);
  }

  /** A mark counts only when what it was put on is what is compared with. Of several, the likest text counts. */
  byMark(): void {
    const places = new Map(
      this.#exported.flatMap(({ mark }, index) =>
        mark ? [[`${mark.block}_${mark.hash}`, index] as const] : [],
      ),
    );
    this.#edited.forEach(({ marks, text }, to) => {
      const candidates = marks
        .map(({ block, hash }) => places.get(`${block}_${hash}`))
        .filter((from) => from !== undefined && !this.#taken.has(from));
      const [best] = candidates
        .filter((from) => from !== undefined)
        .toSorted((one, other) => this.#likeness(other, text) - this.#likeness(one, text));
      if (best !== undefined) this.#pair(best, to);
    });
  }

  byEqualTextInOrder(): void {
    const froms = this.#freeExported();
    const tos = this.#freeEdited();
    const runs = diffSequence(
      froms.map((from) => this.#from(from)),
      tos.map((to) => this.#to(to)),
    );
    let [x, y] = [0, 0];
    for (const { kind, items } of runs) {
      for (let step = 0; step < items.length; step += 1) {
        if (kind === 'same') this.#pair(froms[x + step] ?? 0, tos[y + step] ?? 0);
      }
      if (kind !== 'inserted') x += items.length;
      if (kind !== 'removed') y += items.length;
    }
  }

  byEqualTextAnywhere(): void {
    const byText = Map.groupBy(this.#freeExported(), (from) => this.#from(from));
    for (const to of this.#freeEdited()) {
      const from = byText.get(this.#to(to))?.shift();
      if (from !== undefined) this.#pair(from, to);
    }
  }

  /** Between two known neighbours, the likest pairs that keep their order. */
  byLikenessInPlace(): void {
    for (const { froms, tos } of this.#gaps()) {
      for (const [from, to] of likestInOrder(froms, tos, (a, b) => this.#likeness(a, this.#to(b)))) {
        this.#pair(from, to);
      }
    }
  }

  byLikenessAnywhere(): void {
    const froms = this.#freeExported();
    const tos = this.#freeEdited();
    if (froms.length * tos.length > MAX_COMPARISONS) return;
    const pairs = tos.flatMap((to) =>
      froms.map((from) => ({ from, to, likeness: this.#likeness(from, this.#to(to)) })),
    );
    for (const { from, to, likeness } of pairs.toSorted((a, b) => b.likeness - a.likeness)) {
      if (likeness < ELSEWHERE) return;
      if (!this.#taken.has(from) && this.result[to] === null) this.#pair(from, to);
    }
  }

  /** Stretches of free items on both sides between pairs that stand in order. */
  #gaps(): { froms: number[]; tos: number[] }[] {
    const anchors = inOrder(this.result);
    const ends = [...anchors, { from: this.#exported.length, to: this.#edited.length }];
    let [x, y] = [-1, -1];
    return ends.map(({ from, to }) => {
      const gap = {
        froms: this.#freeExported().filter((index) => index > x && index < from),
        tos: this.#freeEdited().filter((index) => index > y && index < to),
      };
      [x, y] = [from, to];
      return gap;
    });
  }

  #pair(from: number, to: number): void {
    this.result[to] = from;
    this.#taken.add(from);
  }

  #freeExported(): number[] {
    return this.#exported.map((_, index) => index).filter((index) => !this.#taken.has(index));
  }

  #freeEdited(): number[] {
    return this.#edited.map((_, index) => index).filter((index) => this.result[index] === null);
  }

  #likeness(from: number, text: string): number {
    return this.#similarity(this.#from(from), text);
  }

  #from(index: number): string {
    return this.#exported[index]?.text ?? '';
  }

  #to(index: number): string {
    return this.#edited[index]?.text ?? '';
  }
}
