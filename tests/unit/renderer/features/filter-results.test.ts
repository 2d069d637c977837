import { describe, expect, it } from 'vitest';
import { countChecks, findingsOf, rulesWith } from '../../../../renderer/features/checks/filter-results.ts';
import { checkContext } from '../../../../shared/checks/context.ts';
import { runChecks } from '../../../../shared/checks/engine.ts';
import { notRun, outcomeOf, passed, type Rule } from '../../../../shared/checks/rule.ts';
import { OUTLINE, PACK, sampleReport } from '../state/sample.ts';

const rule = (id: string, family: Rule['family'], outcome: ReturnType<Rule['run']>): Rule => ({
  ...{ id, family, level: 'error', title: id, basis: '' },
  run: () => outcome,
});
const CHECKS = runChecks(checkContext(sampleReport(), OUTLINE, PACK), [
  rule('sums', 'amounts', outcomeOf([{ text: '合计不对', paths: [] }])),
  rule('style', 'text', outcomeOf([{ text: '标点', paths: [], level: 'advice' }])),
  rule('grade', 'scoring', passed('97 分为优')),
  rule('procurement', 'amounts', notRun('没有填写政府采购支出')),
]);

describe('the outcomes shown by a filter', () => {
  it('are counted by level and outcome', () => {
    expect(countChecks(CHECKS)).toEqual({
      ...{ rules: 4, passed: 1, notRun: 1 },
      byLevel: { error: 1, warning: 0, advice: 1 },
    });
  });

  it('are the findings of one family, or of all', () => {
    expect(findingsOf(CHECKS, 'all')).toHaveLength(2);
    expect(findingsOf(CHECKS, 'text').map(({ text }) => text)).toEqual(['标点']);
  });

  it('are rules, not findings, for what passed and what did not run', () => {
    expect(findingsOf(CHECKS, 'passed')).toEqual([]);
    expect(rulesWith(CHECKS.results, 'notRun').map((result) => result.rule.id)).toEqual(['procurement']);
  });
});
