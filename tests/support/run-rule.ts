import type { Level, Rule, RuleOutcome } from '../../shared/checks/rule.ts';
import type { Report } from '../../shared/report/schema.ts';
import { aContext, someFigures } from './builders.ts';

type Amounts = Parameters<typeof someFigures>;

/** One rule on a report with the given figures (texts in 万元), this year's and last year's. */
export function check(
  rule: Rule,
  current: Amounts[0] = {},
  prior: Amounts[1] = {},
  others: Partial<Report> = {},
): RuleOutcome {
  return rule.run(aContext({ figures: someFigures(current, prior), ...others }));
}

/** The levels of what a rule found, in order. */
export function levels(rule: Rule, outcome: RuleOutcome): Level[] {
  return outcome.status === 'findings' ? outcome.findings.map((finding) => finding.level ?? rule.level) : [];
}
