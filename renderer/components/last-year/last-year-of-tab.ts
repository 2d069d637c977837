import type { Outline } from '../../../shared/compose/outline.ts';
import { type Passage, passagesOf } from '../../../shared/import/word/passages.ts';
import type { LastYear, LastYearTarget } from '../../../shared/import/word/placed-schemas.ts';
import { type OutlinePlace, placesOf } from '../../../shared/import/word/targets.ts';
import type { TabId } from '../../../shared/report/paths.ts';

/** Last year's text of one place of the report, piece by piece. */
export interface LastYearPlace {
  readonly target: LastYearTarget;
  readonly title: string;
  readonly passages: readonly Passage[];
}

const TAB_OF_TARGET: Readonly<Record<string, TabId>> = {
  organization: 'organization',
  tasks: 'tasks',
  goals: 'goals',
  spending: 'budget',
  effectiveness: 'analysis',
  efficiency: 'analysis',
  conclusion: 'analysis',
  problems: 'problems',
  measures: 'problems',
};

/** What last year's text has for a tab, in the order of this year's outline; places it says nothing about are left out. */
export function lastYearOfTab(
  lastYear: LastYear,
  tab: TabId,
  { outline, fiscalYear }: { readonly outline: Outline; readonly fiscalYear: number },
): LastYearPlace[] {
  const places = placesOf(outline);
  const source = {
    newId: () => crypto.randomUUID(),
    titleOf: (id: string) => places.find(({ target }) => target === `free.${id}`)?.title ?? '',
    sameYear: lastYear.fiscalYear === fiscalYear,
  };
  return places
    .filter(({ target }) => tabOf(target) === tab)
    .map(({ target, title }: OutlinePlace) => {
      const text = lastYear.sections
        .filter((section) => section.target === target)
        .flatMap(({ paragraphs }) => paragraphs);
      return { target, title, passages: passagesOf(target, text, source) };
    })
    .filter(({ passages }) => passages.length > 0);
}

function tabOf(target: LastYearTarget): TabId {
  return TAB_OF_TARGET[target] ?? 'analysis';
}

/** Text of last year that has no place in this outline, with its headings. */
export function trayOf(lastYear: LastYear, outline: Outline) {
  const known = new Set<string>(placesOf(outline).map(({ target }) => target));
  return lastYear.sections.filter(({ target }) => !known.has(target));
}
