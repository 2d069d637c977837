import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK, typedFigure } from '../../../../shared/figures/figure.ts';
import { FIGURE_KEYS, FIGURE_PERIODS } from '../../../../shared/figures/keys.ts';
import { applyEdit } from '../../../../shared/report/apply-edit.ts';
import { describeEdit } from '../../../../shared/report/describe-edit.ts';
import type { Edit } from '../../../../shared/report/edit.ts';
import { pathOf, TABS, tabOfPath } from '../../../../shared/report/paths.ts';
import { richTextFrom } from '../../../../shared/report/rich-text.ts';
import { reportSchema } from '../../../../shared/report/schema.ts';
import { TEXT_FIELD_NAMES } from '../../../../shared/report/text-fields.ts';
import { aMeasure, aProblem, aReport, aTask } from '../../../support/builders.ts';
import { STANDARD_LAYOUT } from '../../../support/report-document.ts';

const IDS = ['a', 'b', 'c'];
const report = aReport({
  tasks: { intro: [], items: IDS.map((id) => aTask(id, { id })) },
  problems: IDS.map((id) => aProblem(id, { id })),
  measures: IDS.map((id) => aMeasure(id, { id })),
});

const layoutWith = (changes: { linesPerPage: number }) => ({ ...STANDARD_LAYOUT, ...changes });
const line = fc.string({ maxLength: 50 });
const list = fc.constantFrom('tasks' as const, 'problems' as const, 'measures' as const);
const id = fc.constantFrom(...IDS);
const leaf: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    type: fc.constant('setCover' as const),
    field: fc.constantFrom('preparer' as const, 'phone' as const),
    value: line,
  }),
  fc.record({ type: fc.constant('setYear' as const), fiscalYear: fc.integer({ min: 2000, max: 2099 }) }),
  fc.record({
    type: fc.constant('setLayout' as const),
    layout: fc.option(fc.record({ linesPerPage: fc.integer({ min: 10, max: 40 }) }).map(layoutWith)),
  }),
  fc.record({
    type: fc.constant('setText' as const),
    field: fc.constantFrom(...TEXT_FIELD_NAMES),
    value: line.map(richTextFrom),
  }),
  fc.record({
    type: fc.constant('setFigure' as const),
    key: fc.constantFrom(...FIGURE_KEYS),
    period: fc.constantFrom(...FIGURE_PERIODS),
    figure: fc.oneof(fc.maxSafeInteger().map(typedFigure), fc.constant(BLANK)),
  }),
  fc.record({
    type: fc.constant('setUnverified' as const),
    value: fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 5 }),
  }),
  fc.record({ type: fc.constant('moveItem' as const), list, id, to: fc.integer({ min: -5, max: 9 }) }),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  leaf,
  fc.record({
    type: fc.constant('batch' as const),
    label: fc.constant('一并修改'),
    edits: fc.array(leaf, { maxLength: 5 }),
  }),
);

describe('any sequence of edits', () => {
  it('leaves a valid report, never touches the one before, and every step has a Chinese label', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let current = report;
        for (const step of edits) {
          const before = structuredClone(current);
          expect(describeEdit(step, current)).toMatch(/\p{Script=Han}/u);
          const after = applyEdit(current, step);
          expect(current).toEqual(before);
          current = after;
        }
        expect(reportSchema.safeParse(current).success).toBe(true);
        expect(current.tasks.items.map((task) => task.id).toSorted()).toEqual(IDS);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same report when it is applied again', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        expect(edits.reduce(applyEdit, report)).toEqual(edits.reduce(applyEdit, report));
      }),
      { numRuns: 40 },
    );
  });
});

describe('paths', () => {
  it.each([
    [pathOf.cover('phone'), 'cover'],
    [pathOf.fiscalYear(), 'cover'],
    [pathOf.list('headcounts'), 'organization'],
    [pathOf.item('tasks', 'a', 'content'), 'tasks'],
    [pathOf.text('goals.overall'), 'goals'],
    [pathOf.figure('expenditure.basic@final', 'prior'), 'budget'],
    [pathOf.text('spending'), 'budget'],
    [pathOf.list('projects'), 'budget'],
    [pathOf.score('disclosure'), 'scoring'],
    [pathOf.text('conclusion'), 'analysis'],
    [pathOf.freeSection('others'), 'analysis'],
    [pathOf.item('measures', 'a'), 'problems'],
  ])('%s is edited in the tab %s', (path, tab) => {
    expect(tabOfPath(path)).toBe(tab);
    expect(TABS).toContain(tab);
  });
});
