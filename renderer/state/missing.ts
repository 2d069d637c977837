import type { CheckReport, Finding, RuleFamily } from '../../shared/checks/rule.ts';
import { TABS, type TabId, tabOfPath } from '../../shared/report/paths.ts';
import type { ScoreSummary } from '../../shared/scoring/score.ts';

/** What the rail says beside a tab. */
export type TabMark =
  | { readonly kind: 'none' }
  | { readonly kind: 'complete' }
  /** that many things still have to be filled in */
  | { readonly kind: 'missing'; readonly count: number }
  /** that many errors were found */
  | { readonly kind: 'errors'; readonly count: number };

/**
 * Marks of all tabs, taken from the checks, so that the rail and the 检查 tab cannot disagree: a form tab counts the
 * completeness findings whose first place it edits (not what is only advised), 检查 counts the errors. 评分 counts the indicators still open,
 * as the status bar does.
 */
export function tabMarks(checks: CheckReport, score: ScoreSummary): Record<TabId, TabMark> {
  const familyOf = new Map(checks.results.map(({ rule }): [string, RuleFamily] => [rule.id, rule.family]));
  const missing = new Map<TabId, number>();
  for (const finding of checks.findings) {
    if (familyOf.get(finding.ruleId) !== 'completeness' || finding.level === 'advice') continue;
    const tab = tabOfFinding(finding);
    if (tab) missing.set(tab, (missing.get(tab) ?? 0) + 1);
  }
  const errors = checks.findings.filter((finding) => finding.level === 'error').length;
  const markOf = (tab: TabId): TabMark => {
    if (tab === 'preview') return { kind: 'none' };
    if (tab === 'checks') return errors > 0 ? { kind: 'errors', count: errors } : { kind: 'complete' };
    const count = (missing.get(tab) ?? 0) + (tab === 'scoring' ? openIndicators(score) : 0);
    return count > 0 ? { kind: 'missing', count } : { kind: 'complete' };
  };
  // Object.fromEntries forgets its keys; every tab is in TABS.
  return Object.fromEntries(TABS.map((tab) => [tab, markOf(tab)])) as Record<TabId, TabMark>;
}

/** The tab where a finding is dealt with; null when it names no place. */
export function tabOfFinding(finding: Finding): TabId | null {
  const path = finding.paths[0];
  return path === undefined ? null : tabOfPath(path);
}

/** How many indicators have neither a score nor 不适用. */
export function openIndicators({ items }: ScoreSummary): number {
  return items.filter(({ points, entry }) => points === null && entry.state !== 'notApplicable').length;
}
