import { describe, expect, it } from 'vitest';
import { checkContext } from '../../../../shared/checks/context.ts';
import { lastYearNumbers } from '../../../../shared/checks/rules/text/last-year-numbers.ts';
import { applyEdit } from '../../../../shared/report/apply-edit.ts';
import { richTextFrom } from '../../../../shared/report/rich-text.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import { markUnverified } from '../../../../shared/report/unverified.ts';
import { aReport } from '../../../support/builders.ts';
import { COUNTY_OUTLINE, COUNTY_PACK } from '../../../support/templates.ts';

const CARRIED = '全年开展科普活动65场次，受益8400人次。';

/** A report into which last year's sentence was carried over, and then changed. */
function carried(now: string): Report {
  const report = aReport({ effectiveness: richTextFrom(now) });
  const marks = markUnverified(report, [richTextFrom(CARRIED)]);
  return marks ? applyEdit(report, marks) : report;
}

const check = (report: Report) => lastYearNumbers.run(checkContext(report, COUNTY_OUTLINE, COUNTY_PACK));
const said = (report: Report) => {
  const outcome = check(report);
  return outcome.status === 'findings' ? outcome.findings.map(({ text }) => text) : outcome.status;
};

describe('numbers carried over from last year', () => {
  it('are named until they are changed', () => {
    expect(said(carried(CARRIED))).toEqual([
      '履职效能分析里有 2 处沿用去年的数字未核对：“65场次”、“8400人次”。',
    ]);
    expect(said(carried('全年开展科普活动72场次，受益8400人次。'))).toEqual([
      '履职效能分析里有 1 处沿用去年的数字未核对：“8400人次”。',
    ]);
    expect(said(carried('全年开展科普活动72场次，受益9100人次。'))).toBe('passed');
  });

  it('stay marked when only punctuation, emphasis or other sentences change', () => {
    expect(said(carried('新的一句。**全年**开展科普活动65场次,受益8400人次；'))).toEqual([
      '履职效能分析里有 2 处沿用去年的数字未核对：“65场次”、“8400人次”。',
    ]);
  });

  it('say nothing of the same number where the clerk wrote it', () => {
    expect(said(carried('表彰先进65人。'))).toBe('passed');
  });

  it('are settled at one place by one click, which undo takes back like any edit', () => {
    const report = carried(CARRIED);
    const outcome = check(report);
    const fix = outcome.status === 'findings' ? outcome.findings[0]?.fix : undefined;
    expect(fix?.label).toBe('核对无误');
    const settled = fix ? applyEdit(report, fix.edit) : report;
    expect(settled.unverified).toEqual([]);
    expect(said(settled)).toBe('passed');
  });

  it('leave a text without numbers unmarked', () => {
    expect(markUnverified(aReport(), [richTextFrom('加强学习。')])).toBeNull();
  });
});
