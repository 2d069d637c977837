import { type Outline, outlineSections } from '../../compose/outline.ts';
import { LISTS } from '../../report/lists.ts';
import { isEmptyText, type RichText } from '../../report/rich-text.ts';
import type { Report } from '../../report/schema.ts';
import { TEXT_FIELDS, type TextField } from '../../report/text-fields.ts';
import type { PlacedPart } from './parts.ts';
import type { LastYearTarget } from './placed-schemas.ts';

/** A place as this report's outline calls it. */
export interface OutlinePlace {
  readonly target: LastYearTarget;
  readonly title: string;
}

/** Parts that are one text field; the others are lists. */
const TEXT_OF_PART = {
  organization: 'organization.duties',
  goals: 'goals.overall',
  spending: 'spending',
  effectiveness: 'effectiveness',
  efficiency: 'efficiency',
  conclusion: 'conclusion',
} as const satisfies Partial<Record<PlacedPart, TextField>>;

/** Where a target keeps its text: a prose field, a free section, or a list with its introduction. */
export type Holder =
  | { readonly kind: 'text'; readonly field: TextField }
  | { readonly kind: 'free'; readonly sectionId: string }
  | { readonly kind: 'list'; readonly list: 'tasks' | 'problems' | 'measures' };

export function holderOf(target: LastYearTarget): Holder {
  switch (target) {
    case 'tasks':
    case 'problems':
    case 'measures':
      return { kind: 'list', list: target };
    default:
      return isPart(target)
        ? { kind: 'text', field: TEXT_OF_PART[target] }
        : { kind: 'free', sectionId: target.slice('free.'.length) };
  }
}

function isPart(target: LastYearTarget): target is keyof typeof TEXT_OF_PART {
  return Object.hasOwn(TEXT_OF_PART, target);
}

/** The places this outline prints, in its order. */
export function placesOf(outline: Outline): OutlinePlace[] {
  return outlineSections(outline.sections).flatMap(({ id, heading, content }): OutlinePlace[] => {
    if (content === undefined) return [];
    return [{ target: content === 'free' ? `free.${id}` : content, title: heading }];
  });
}

/** True when the clerk has written nothing at this place yet. */
export function isFree(report: Report, target: LastYearTarget): boolean {
  const holder = holderOf(target);
  switch (holder.kind) {
    case 'text':
      return isEmptyText(TEXT_FIELDS[holder.field].get(report));
    case 'free':
      return isEmptyText(freeText(report, holder.sectionId));
    case 'list':
      return (
        LISTS[holder.list].get(report).length === 0 &&
        (holder.list !== 'tasks' || isEmptyText(report.tasks.intro))
      );
  }
}

export function freeText(report: Report, sectionId: string): RichText {
  return report.freeSections[sectionId] ?? [];
}
