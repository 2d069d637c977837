import type { Outline } from '../../compose/outline.ts';
import { applyEdit } from '../../report/apply-edit.ts';
import type { Edit, FigureChange } from '../../report/edit.ts';
import { LISTS } from '../../report/lists.ts';
import type { RichText } from '../../report/rich-text.ts';
import type { CoverField, Report } from '../../report/schema.ts';
import { compareAmounts, isOffered } from './compare-facts.ts';
import { type Passage, type PassageSource, passagesOf, takePassages } from './passages.ts';
import type {
  LastYearChoices,
  LastYearTarget,
  PlacedReport,
  PlacedSection,
  PlaceMode,
} from './placed-schemas.ts';
import { holderOf, isFree, placesOf } from './targets.ts';

export const USUAL_CHOICES: LastYearChoices = { targets: [], modes: {} };

export interface LastYearSource {
  /** the record of the import, which figures name as their source */
  readonly importId: string;
  readonly fileName: string;
  readonly newId: () => string;
  readonly outline: Outline;
}

/** Where a section goes unless the clerk decides otherwise: nowhere, when this outline does not print its part. */
export function usualTarget({ part }: PlacedSection, outline: Outline): LastYearTarget | 'tray' {
  if (part === 'group' || part === 'tray') return 'tray';
  return placesOf(outline).some(({ target }) => target === part) ? part : 'tray';
}

/** The place of every section, the clerk's word first. */
export function targetsOf(
  sections: readonly PlacedSection[],
  choices: LastYearChoices,
  outline: Outline,
): (LastYearTarget | 'tray')[] {
  return sections.map((section, index) => choices.targets[index] ?? usualTarget(section, outline));
}

/** Empty places are filled, written ones stay; 支出情况 is drafted from this year's figures instead. */
export function usualMode(report: Report, target: LastYearTarget): PlaceMode {
  return target !== 'spending' && isFree(report, target) ? 'append' : 'leave';
}

/** All text that is meant for a place, in the order of the document. */
export function textFor(
  target: LastYearTarget,
  sections: readonly PlacedSection[],
  targets: readonly (LastYearTarget | 'tray')[],
): RichText {
  return sections.filter((_, index) => targets[index] === target).flatMap(({ paragraphs }) => paragraphs);
}

/**
 * One undoable edit that carries last year's text into a report. What the clerk has written stays, unless the
 * choices say otherwise; last year's score, rates and date are not taken over, they are facts to compare with;
 * an amount fills a blank figure of last year only when the clerk asks for it. Numbers inside the text come along marked 未核对.
 */
export function lastYearEdits(
  placed: PlacedReport,
  report: Report,
  source: LastYearSource,
  choices: LastYearChoices = USUAL_CHOICES,
): Edit {
  const targets = targetsOf(placed.sections, choices, source.outline);
  const label = `导入去年报告《${source.fileName}》`;
  const sameYear = placed.facts.fiscalYear === report.fiscalYear;
  const places = placesOf(source.outline);
  const passageSource: PassageSource = {
    ...{ newId: source.newId, sameYear },
    titleOf: (id) => places.find(({ target }) => target === `free.${id}`)?.title ?? '',
  };
  const cleared: Edit[] = [];
  const taken: Passage[] = [];
  for (const { target } of places) {
    const mode = choices.modes[target] ?? usualMode(report, target);
    const text = textFor(target, placed.sections, targets);
    if (mode === 'leave' || text.length === 0) continue;
    if (mode === 'replace') cleared.push(...clearEdits(report, target, passageSource));
    taken.push(...passagesOf(target, text, passageSource));
  }
  const covers = [
    ...coverEdit(report, 'departmentName', placed.facts.department),
    ...coverEdit(report, 'preparer', placed.facts.preparer),
    ...coverEdit(report, 'phone', placed.facts.phone),
  ];
  const emptied = cleared.reduce(applyEdit, report);
  return {
    type: 'batch',
    label,
    edits: [
      ...covers,
      ...figureEdits(placed, report, source, choices),
      ...cleared,
      takePassages(emptied, taken, { label, sameYear }),
    ],
  };
}

function clearEdits(report: Report, target: LastYearTarget, { titleOf }: PassageSource): Edit[] {
  const holder = holderOf(target);
  switch (holder.kind) {
    case 'text':
      return [{ type: 'setText', field: holder.field, value: [] }];
    case 'free':
      return [
        { type: 'setFreeSection', sectionId: holder.sectionId, title: titleOf(holder.sectionId), value: [] },
      ];
    case 'list': {
      const { list } = holder;
      const removals = LISTS[list].get(report).map(({ id }): Edit => ({ type: 'removeItem', list, id }));
      return list === 'tasks'
        ? [{ type: 'setText', field: 'tasks.intro', value: [] }, ...removals]
        : removals;
    }
  }
}

/** Only blank figures of last year: what a table says is never overruled by prose. */
function figureEdits(
  { facts }: PlacedReport,
  report: Report,
  { importId, fileName }: LastYearSource,
  { figures = [] }: LastYearChoices,
): Edit[] {
  const changes = compareAmounts(facts, report)
    .filter((amount) => isOffered(amount) && figures.includes(amount.key))
    .map(({ key, period, stated: { fen, raw } }): FigureChange => {
      return {
        key,
        period,
        figure: { state: 'value', fen, source: { kind: 'document', importId, fileName, raw } },
      };
    });
  return changes.length > 0 ? [{ type: 'importFigures', fileName, changes }] : [];
}

function coverEdit(report: Report, field: CoverField, value: string | null): Edit[] {
  return value && report.cover[field].trim() === '' ? [{ type: 'setCover', field, value }] : [];
}
