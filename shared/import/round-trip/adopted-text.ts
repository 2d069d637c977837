import type { ReportPath } from '../../report/paths.ts';
import type { Inline, Paragraph, RichText } from '../../report/rich-text.ts';
import type { Report } from '../../report/schema.ts';
import type { EditedPiece } from './compare-runs.ts';
import { slotsOf } from './current-text.ts';
import { inlineAt, textPlace } from './places.ts';

/** What becomes of a figure that was typed over: stay live, become the typed words, or change the table as well. */
export const FIGURE_CHOICES = ['keep', 'typed', 'table'] as const;
export type FigureChoice = (typeof FIGURE_CHOICES)[number];

interface Insertion {
  readonly after: number;
  readonly order: number;
  readonly paragraph: Paragraph;
}

/** Changes of one text of the report, collected and then laid over what it says now. */
export class AdoptedText {
  readonly #exported: RichText;
  readonly #present: RichText;
  readonly #replaced = new Map<number, Paragraph>();
  readonly #removed = new Set<number>();
  readonly #insertions: Insertion[] = [];

  constructor(exported: RichText, present: RichText) {
    this.#exported = exported;
    this.#present = present;
  }

  replace(paragraph: number, content: Paragraph): void {
    this.#replaced.set(paragraph, content);
  }

  insert(after: number, order: number, paragraph: Paragraph): void {
    this.#insertions.push({ after, order, paragraph });
  }

  remove(paragraph: number): void {
    this.#removed.add(paragraph);
  }

  /** What an exported paragraph says now, adopted changes included; null when it is gone. */
  contentOf(paragraph: number): Paragraph | null {
    const slot = slotsOf(this.#exported, this.#present).find(({ exported }) => exported === paragraph);
    return this.#replaced.get(paragraph) ?? slot?.present ?? null;
  }

  result(): RichText {
    const waiting = this.#insertions.toSorted(
      (one, other) => one.after - other.after || one.order - other.order,
    );
    const takeUpTo = (after: number): Paragraph[] => {
      const count = waiting.findIndex((insertion) => insertion.after > after);
      return waiting.splice(0, count === -1 ? waiting.length : count).map(({ paragraph }) => paragraph);
    };
    const text = takeUpTo(-1);
    for (const { exported, present } of slotsOf(this.#exported, this.#present)) {
      const content = exported === null ? present : (this.#replaced.get(exported) ?? present);
      if (content && !(exported !== null && this.#removed.has(exported))) text.push(content);
      if (exported !== null) text.push(...takeUpTo(exported));
    }
    return [...text, ...takeUpTo(Number.POSITIVE_INFINITY)];
  }
}

/** The texts that adopted changes touch, by path. A text whose item is gone is left alone. */
export class AdoptedTexts {
  readonly #exported: Report;
  readonly #present: Report;
  readonly #texts = new Map<ReportPath, AdoptedText>();

  constructor(exported: Report, present: Report) {
    this.#exported = exported;
    this.#present = present;
  }

  at(path: ReportPath): AdoptedText | null {
    const known = this.#texts.get(path);
    if (known) return known;
    const place = textPlace(path);
    const present = place?.get(this.#present);
    if (!place || !present) return null;
    const text = new AdoptedText(place.get(this.#exported) ?? [], present);
    this.#texts.set(path, text);
    return text;
  }

  results(): (readonly [ReportPath, RichText])[] {
    return [...this.#texts].map(([path, text]) => [path, text.result()] as const);
  }
}

/** An edited paragraph as the report holds it. @param choices for its overtyped figures, in order */
export function paragraphOf(
  pieces: readonly EditedPiece[],
  exported: Report,
  choices: readonly FigureChoice[] = [],
  tail = '',
): Paragraph {
  let overtyped = 0;
  const inlines = pieces.map((piece): Inline => {
    const bold = piece.bold ? { bold: true } : {};
    const typed: Inline = { kind: 'text', text: piece.text, ...bold };
    if (piece.kind === 'text') return typed;
    const inline = inlineAt(exported, piece.source);
    const choice = piece.kind === 'overtyped' ? (choices[overtyped++] ?? 'keep') : 'keep';
    if (!inline || inline.kind === 'text' || choice === 'typed') return typed;
    const { bold: _, ...live } = inline;
    return { ...live, ...bold };
  });
  const ended = /[。；，、！？…]$/u.test(pieces.at(-1)?.text ?? '');
  return { inlines: joined(tail === '' || ended ? inlines : [...inlines, { kind: 'text', text: tail }]) };
}

function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (last?.kind === 'text' && inline.kind === 'text' && last.bold === inline.bold) {
      result[result.length - 1] = { ...last, text: last.text + inline.text };
    } else result.push(inline);
  }
  return result;
}
