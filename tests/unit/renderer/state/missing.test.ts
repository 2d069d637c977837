import { describe, expect, it } from 'vitest';
import { deriveReport } from '../../../../renderer/state/derive.ts';
import { openIndicators, tabMarks } from '../../../../renderer/state/missing.ts';
import type { CheckReport, Finding, Rule } from '../../../../shared/checks/rule.ts';
import { OUTLINE, PACK, sampleReport } from './sample.ts';

const rule = (id: string, family: Rule['family']): CheckReport['results'][number] => ({
  rule: { id, family, level: 'error', title: id, basis: '' },
  outcome: { status: 'passed' },
});
const finding = (ruleId: string, path: string, level: Finding['level'] = 'error'): Finding => ({
  ruleId,
  level,
  basis: '',
  text: '',
  paths: [path],
});
const { score } = deriveReport(sampleReport(), OUTLINE, PACK);

describe('the marks of the rail', () => {
  it('count what is missing on the tab that edits it', () => {
    const marks = tabMarks(
      {
        results: [rule('required', 'completeness'), rule('sums', 'amounts')],
        findings: [
          finding('required', 'cover.phone'),
          finding('required', 'cover.preparer'),
          finding('sums', 'figures.current.expenditure.total@final'),
        ],
      },
      score,
    );
    expect(marks.cover).toEqual({ kind: 'missing', count: 2 });
    expect(marks.budget).toEqual({ kind: 'complete' });
    expect(marks.checks).toEqual({ kind: 'errors', count: 3 });
    expect(marks.preview).toEqual({ kind: 'none' });
  });

  it('count advice neither as an error nor as missing', () => {
    const marks = tabMarks(
      { results: [rule('owners', 'completeness')], findings: [finding('owners', 'measures.a', 'advice')] },
      score,
    );
    expect(marks.checks).toEqual({ kind: 'complete' });
    expect(marks.problems).toEqual({ kind: 'complete' });
  });

  it('count the indicators that have no score yet', () => {
    const marks = tabMarks({ results: [], findings: [] }, score);
    expect(openIndicators(score)).toBeGreaterThan(0);
    expect(marks.scoring).toEqual({ kind: 'missing', count: openIndicators(score) });
  });
});
