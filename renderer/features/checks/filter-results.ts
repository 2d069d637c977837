import type { CheckReport, Finding, Level, RuleFamily, RuleResult } from '../../../shared/checks/rule.ts';

/** What the 检查 tab shows: findings of all or one family, or the rules that found nothing or did not run. */
export type CheckFilter = 'all' | RuleFamily | 'passed' | 'notRun';

export interface CheckCounts {
  readonly rules: number;
  readonly passed: number;
  readonly notRun: number;
  readonly byLevel: Readonly<Record<Level, number>>;
}

export function countChecks({ results, findings }: CheckReport): CheckCounts {
  const byLevel: Record<Level, number> = { error: 0, warning: 0, advice: 0 };
  for (const finding of findings) byLevel[finding.level] += 1;
  return {
    rules: results.length,
    passed: rulesWith(results, 'passed').length,
    notRun: rulesWith(results, 'notRun').length,
    byLevel,
  };
}

/** The findings of a filter, in the order of the report; none for the filters that show rules. */
export function findingsOf({ results, findings }: CheckReport, filter: CheckFilter): readonly Finding[] {
  if (filter === 'all') return findings;
  if (filter === 'passed' || filter === 'notRun') return [];
  const ids = new Set(results.filter(({ rule }) => rule.family === filter).map(({ rule }) => rule.id));
  return findings.filter((finding) => ids.has(finding.ruleId));
}

export function rulesWith(
  results: readonly RuleResult[],
  status: RuleResult['outcome']['status'],
): readonly RuleResult[] {
  return results.filter(({ outcome }) => outcome.status === status);
}
