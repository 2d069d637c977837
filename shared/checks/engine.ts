import {
  type CheckContext,
  type CheckReport,
  type Finding,
  LEVELS,
  type Rule,
  type RuleResult,
} from './rule.ts';
import { ALL_RULES } from './rules/all-rules.ts';

/**
 * Runs every rule and keeps all three outcomes. A rule that throws is a bug in the rule, so the error goes
 * through: a check that silently did not happen would be worse than one that fails loudly.
 */
export function runChecks(context: CheckContext, rules: readonly Rule[] = ALL_RULES): CheckReport {
  const results = rules.map(({ run, ...rule }): RuleResult => ({ rule, outcome: run(context) }));
  const findings = results.flatMap(findingsOf);
  return {
    results,
    findings: findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)),
  };
}

function findingsOf({ rule, outcome }: RuleResult): Finding[] {
  if (outcome.status !== 'findings') return [];
  return outcome.findings.map((draft) => ({
    ...draft,
    ruleId: rule.id,
    level: draft.level ?? rule.level,
    basis: rule.basis,
  }));
}
