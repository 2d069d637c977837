import { formatPercent } from '../../money/percent.ts';
import type { Edit } from '../../report/edit.ts';
import { LISTS, type ReportLists } from '../../report/lists.ts';
import { isEmptyText, type RichText } from '../../report/rich-text.ts';
import type { Report } from '../../report/schema.ts';
import { TEXT_FIELDS, type TextField } from '../../report/text-fields.ts';
import { markUnverified } from '../../report/unverified.ts';
import { measuresOf, problemsOf, tasksOf } from './items.ts';
import type { LastYearTarget } from './placed-schemas.ts';
import { plainText } from './runs.ts';
import { freeText, holderOf } from './targets.ts';

type PointList = 'tasks' | 'problems' | 'measures';

/** One piece of last year's text that can be taken over by itself: a paragraph, a task, a problem or a measure. */
export type Passage =
  | { readonly kind: 'text'; readonly field: TextField; readonly text: RichText }
  | { readonly kind: 'free'; readonly sectionId: string; readonly title: string; readonly text: RichText }
  | {
      [L in PointList]: {
        readonly kind: 'item';
        readonly list: L;
        readonly item: ReportLists[L];
        /** what last year's text said besides, and is not taken over */
        readonly note?: string;
      };
    }[PointList];

export interface PassageSource {
  /** gives every new list item its id */
  readonly newId: () => string;
  /** heading of a free section, for the undo menu */
  readonly titleOf: (sectionId: string) => string;
  /** last year's completion rates are facts of last year; only a text of this very year may bring them along */
  readonly sameYear: boolean;
}

/** Cuts the text of one place into what can be taken over piece by piece. */
export function passagesOf(target: LastYearTarget, text: RichText, source: PassageSource): Passage[] {
  const holder = holderOf(target);
  switch (holder.kind) {
    case 'text':
      return text.map((paragraph) => ({ kind: 'text', field: holder.field, text: [paragraph] }));
    case 'free': {
      const { sectionId } = holder;
      const title = source.titleOf(sectionId);
      return text.map((paragraph) => ({ kind: 'free', sectionId, title, text: [paragraph] }));
    }
    case 'list':
      return itemPassages(holder.list, text, source);
  }
}

function itemPassages(list: PointList, text: RichText, { newId, sameYear }: PassageSource): Passage[] {
  switch (list) {
    case 'problems':
      return problemsOf(text, newId).map((item) => ({ kind: 'item', list, item }));
    case 'measures':
      return measuresOf(text, newId).map((item) => ({ kind: 'item', list, item }));
    case 'tasks': {
      const { intro, tasks } = tasksOf(text, newId);
      return [
        ...intro.map((paragraph): Passage => ({ kind: 'text', field: 'tasks.intro', text: [paragraph] })),
        ...tasks.map((task): Passage => {
          if (sameYear || task.completion === null) return { kind: 'item', list, item: task };
          const note = `去年完成率 ${formatPercent(task.completion)}`;
          return { kind: 'item', list, item: { ...task, completion: null }, note };
        }),
      ];
    }
  }
}

/** What a passage says, for reading and for marking its numbers. */
export function passageText(passage: Passage): RichText {
  if (passage.kind !== 'item') return passage.text;
  const { item } = passage;
  if (!('title' in item) || item.title === '') return item.content;
  return [{ inlines: [{ kind: 'text', text: item.title, bold: true }] }, ...item.content];
}

/** The same passages as new items: one that is taken a second time is another item. */
export function withNewIds(passages: readonly Passage[], newId: () => string): Passage[] {
  return passages.map((passage) =>
    // The spread keeps list and item together; the compiler loses that.
    passage.kind === 'item' ? ({ ...passage, item: { ...passage.item, id: newId() } } as Passage) : passage,
  );
}

/** True when the report already holds these words. */
export function isTaken(report: Report, passage: Passage): boolean {
  const text = plainText(passageText(passage));
  const held = (value: RichText) => plainText(value).includes(text);
  switch (passage.kind) {
    case 'text':
      return held(TEXT_FIELDS[passage.field].get(report));
    case 'free':
      return held(freeText(report, passage.sectionId));
    case 'item':
      return LISTS[passage.list]
        .get(report)
        .some((item) => plainText(passageText({ ...passage, item } as Passage)) === text);
  }
}

/**
 * Appends passages at their places, in one undoable edit. Their numbers are marked 未核对, unless they are of this
 * very year.
 */
export function takePassages(
  report: Report,
  passages: readonly Passage[],
  { label, sameYear }: { readonly label: string; readonly sameYear: boolean },
): Edit {
  const marked = sameYear ? null : markUnverified(report, passages.map(passageText));
  return {
    type: 'batch',
    label,
    edits: [...textEdits(report, passages), ...itemEdits(report, passages), ...(marked ? [marked] : [])],
  };
}

/** Several paragraphs of one field are one edit: each edit replaces the whole field. */
function textEdits(report: Report, passages: readonly Passage[]): Edit[] {
  const fields = new Map<TextField, RichText>();
  const free = new Map<string, { title: string; value: RichText }>();
  for (const passage of passages) {
    if (passage.kind === 'text') {
      const before = fields.get(passage.field) ?? written(TEXT_FIELDS[passage.field].get(report));
      fields.set(passage.field, [...before, ...passage.text]);
    } else if (passage.kind === 'free') {
      const before = free.get(passage.sectionId)?.value ?? written(freeText(report, passage.sectionId));
      free.set(passage.sectionId, { title: passage.title, value: [...before, ...passage.text] });
    }
  }
  return [
    ...[...fields].map(([field, value]): Edit => ({ type: 'setText', field, value })),
    ...[...free].map(([sectionId, section]): Edit => ({ type: 'setFreeSection', sectionId, ...section })),
  ];
}

/** An editor that was opened and left leaves an empty paragraph behind; nothing is put after it. */
function written(text: RichText): RichText {
  return isEmptyText(text) ? [] : text;
}

function itemEdits(report: Report, passages: readonly Passage[]): Edit[] {
  const inserted: Record<PointList, number> = { tasks: 0, problems: 0, measures: 0 };
  return passages.flatMap((passage): Edit[] => {
    if (passage.kind !== 'item') return [];
    const index = LISTS[passage.list].get(report).length + inserted[passage.list];
    inserted[passage.list] += 1;
    // List and item belong together in every member of Passage; the compiler loses that in the object literal.
    return [{ type: 'insertItem', list: passage.list, index, item: passage.item } as Edit];
  });
}
