import { BLANK, typedFigure } from '../../shared/figures/figure.ts';
import { FIGURE_KEYS, FIGURE_PERIODS } from '../../shared/figures/keys.ts';
import type { Edit } from '../../shared/report/edit.ts';
import { emptyMeasure, emptyTask } from '../../shared/report/empty-items.ts';
import { type Inline, richTextFrom } from '../../shared/report/rich-text.ts';
import type { Report } from '../../shared/report/schema.ts';
import { TEXT_FIELD_NAMES } from '../../shared/report/text-fields.ts';
import { aMeasure, aProblem, aReport, aTask } from './builders.ts';
import { fc } from './property.ts';
import { STANDARD_LAYOUT } from './report-document.ts';

/** The items that are always there: no random edit removes them. */
export const FIXED_IDS = ['a', 'b', 'c'];

/** A report with three items in every list that random edits work on. */
export function reportForRandomEdits(): Report {
  return aReport({
    tasks: { intro: [], items: FIXED_IDS.map((id) => aTask(id, { id })) },
    problems: FIXED_IDS.map((id) => aProblem(id, { id })),
    measures: FIXED_IDS.map((id) => aMeasure(id, { id })),
  });
}

const line = fc.string({ maxLength: 50 });
const date = fc.constantFrom('', '2024-05-13', '2024-12-31');
const list = fc.constantFrom('tasks' as const, 'problems' as const, 'measures' as const);
const id = fc.constantFrom(...FIXED_IDS);
const key = fc.constantFrom(...FIGURE_KEYS);
const period = fc.constantFrom(...FIGURE_PERIODS);
const figure = fc.oneof(fc.maxSafeInteger().map(typedFigure), fc.constant(BLANK));
const change = fc.record({ key, period, figure });
const live: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({
    kind: fc.constant('figure' as const),
    key,
    period,
    as: fc.constant({ kind: 'wanyuan' as const }),
  }),
  fc.record({
    kind: fc.constant('fact' as const),
    fact: fc.constantFrom('score' as const, 'grade' as const),
  }),
);
const richText = fc
  .tuple(line, fc.array(live, { maxLength: 2 }))
  .map(([text, inlines]) => [...richTextFrom(text), { inlines }]);
const index = fc.integer({ min: -5, max: 9 });

const itemEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('moveItem' as const), list, id, to: index }),
  fc.record({
    type: fc.constant('updateItem' as const),
    list: fc.constant('tasks' as const),
    id,
    changes: fc.record(
      { content: richText, planned: line, effect: line, indicatorIds: fc.array(id, { maxLength: 3 }) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    type: fc.constant('updateItem' as const),
    list: fc.constant('measures' as const),
    id,
    changes: fc.record(
      { title: line, owner: line, dueOn: date, problemIds: fc.array(id) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    type: fc.constant('insertItem' as const),
    list: fc.constant('tasks' as const),
    index,
    item: fc.uuid().map(emptyTask),
  }),
  fc.record({
    type: fc.constant('insertItem' as const),
    list: fc.constant('measures' as const),
    index,
    item: fc.uuid().map(emptyMeasure),
  }),
);

const leaf: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    type: fc.constant('setCover' as const),
    field: fc.constantFrom('preparer' as const, 'phone' as const),
    value: line,
  }),
  fc.record({ type: fc.constant('setYear' as const), fiscalYear: fc.integer({ min: 2000, max: 2099 }) }),
  fc.record({
    type: fc.constant('setTemplate' as const),
    outlineId: fc.constantFrom('gd-county-2023', 'gd-province-style'),
    packId: fc.constantFrom('gd-2021-pattern', 'mof-2013-common'),
  }),
  fc.record({
    type: fc.constant('setLayout' as const),
    layout: fc.option(
      fc
        .record({ linesPerPage: fc.integer({ min: 10, max: 40 }), charts: fc.boolean() })
        .map((changes) => ({ ...STANDARD_LAYOUT, ...changes })),
    ),
  }),
  fc.record({
    type: fc.constant('setText' as const),
    field: fc.constantFrom(...TEXT_FIELD_NAMES),
    value: richText,
  }),
  fc.record({
    type: fc.constant('setFreeSection' as const),
    sectionId: id,
    title: fc.constant('其他情况'),
    value: richText,
  }),
  fc.record({ type: fc.constant('setHeadcountDate' as const), value: date }),
  fc.record({ type: fc.constant('setFigure' as const), key, period, figure }),
  fc.record({
    type: fc.constant('importFigures' as const),
    fileName: fc.constant('决算.xlsx'),
    changes: fc.array(change, { maxLength: 5 }),
  }),
  fc.record({
    type: fc.constant('setScore' as const),
    indicatorId: id,
    name: fc.constant('信息公开'),
    entry: fc.record({
      state: fc.constantFrom('open' as const, 'scored' as const, 'notApplicable' as const),
      points: fc.option(fc.integer({ min: 0, max: 1_000 })),
      reason: line,
    }),
  }),
  fc.record({
    type: fc.constant('setUnverified' as const),
    value: fc.array(fc.constantFrom('spending', 'conclusion'), { maxLength: 2 }),
  }),
  itemEdit,
);

/** Any edit that does not lose its target; batches included. */
export const randomEdit: fc.Arbitrary<Edit> = fc.oneof(
  leaf,
  fc.record({
    type: fc.constant('batch' as const),
    label: fc.constant('一并修改'),
    edits: fc.array(leaf, { maxLength: 5 }),
  }),
);
