import type { ReportDocument } from '../compose/document.ts';
import type { Outline } from '../compose/outline.ts';
import type { Edit } from '../report/edit.ts';
import type { ReportPath } from '../report/paths.ts';
import type { Report } from '../report/schema.ts';
import type { IndicatorPack } from '../scoring/pack.ts';
import type { ScoreSummary } from '../scoring/score.ts';
import type { ProseField } from './prose.ts';

export const LEVELS = ['error', 'warning', 'advice'] as const;
export type Level = (typeof LEVELS)[number];
export const LEVEL_LABELS: Record<Level, string> = { error: '错误', warning: '提醒', advice: '建议' };

export const RULE_FAMILIES = ['amounts', 'text', 'scoring', 'completeness'] as const;
export type RuleFamily = (typeof RULE_FAMILIES)[number];
export const FAMILY_LABELS: Record<RuleFamily, string> = {
  amounts: '数字',
  text: '文字',
  scoring: '评分',
  completeness: '完整性',
};

/** Everything a rule may look at. Computed once per run. */
export interface CheckContext {
  readonly report: Report;
  readonly outline: Outline;
  readonly pack: IndicatorPack;
  readonly document: ReportDocument;
  readonly score: ScoreSummary;
  /** every text the clerk wrote, in printed order */
  readonly prose: readonly ProseField[];
}

/** What one rule says of one place: a sentence with the numbers in it. */
export interface FindingDraft {
  readonly text: string;
  readonly paths: readonly ReportPath[];
  readonly level?: Level;
  /** a sure correction; applied like any other edit, so it can be undone */
  readonly fix?: { readonly label: string; readonly edit: Edit };
}

/** The three outcomes of a rule. Not run is shown with its reason, never hidden. */
export type RuleOutcome =
  | { readonly status: 'passed' /** what agreed, with the numbers */; readonly detail?: string }
  | { readonly status: 'findings'; readonly findings: readonly FindingDraft[] }
  | { readonly status: 'notRun'; readonly reason: string };

export interface Rule {
  /** stable id, e.g. `amounts.basic-plus-project` */
  readonly id: string;
  readonly family: RuleFamily;
  readonly level: Level;
  /** what is checked, in the clerk's words */
  readonly title: string;
  /** 文号/条款, or the arithmetic it rests on */
  readonly basis: string;
  readonly run: (context: CheckContext) => RuleOutcome;
}

export interface Finding extends FindingDraft {
  readonly ruleId: string;
  readonly level: Level;
  readonly basis: string;
}

export interface RuleResult {
  readonly rule: Omit<Rule, 'run'>;
  readonly outcome: RuleOutcome;
}

export interface CheckReport {
  readonly results: readonly RuleResult[];
  /** worst level first, then in the order of the rules */
  readonly findings: readonly Finding[];
}

export const passed = (detail?: string): RuleOutcome =>
  detail ? { status: 'passed', detail } : { status: 'passed' };
export const notRun = (reason: string): RuleOutcome => ({ status: 'notRun', reason });
/** Findings, or passed when there are none. */
export const outcomeOf = (findings: readonly FindingDraft[], detail?: string): RuleOutcome =>
  findings.length > 0 ? { status: 'findings', findings } : passed(detail);
