import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../shared/report/apply-edit.ts';
import { describeEdit } from '../../../../shared/report/describe-edit.ts';
import { pathOf, TABS, tabOfPath } from '../../../../shared/report/paths.ts';
import { reportSchema } from '../../../../shared/report/schema.ts';
import { fc } from '../../../support/property.ts';
import { FIXED_IDS, randomEdit, reportForRandomEdits } from '../../../support/random-edits.ts';

const report = reportForRandomEdits();

describe('any sequence of edits', () => {
  it('leaves a valid report, never touches the one before, and every step has a Chinese label', () => {
    fc.assert(
      fc.property(fc.array(randomEdit, { maxLength: 12 }), (edits) => {
        let current = report;
        for (const step of edits) {
          const before = structuredClone(current);
          expect(describeEdit(step, current)).toMatch(/\p{Script=Han}/u);
          const after = applyEdit(current, step);
          expect(current).toEqual(before);
          current = after;
        }
        expect(reportSchema.safeParse(current).success).toBe(true);
        expect(current.tasks.items.map((task) => task.id)).toEqual(expect.arrayContaining(FIXED_IDS));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same report when it is applied again', () => {
    fc.assert(
      fc.property(fc.array(randomEdit, { maxLength: 6 }), (edits) => {
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
