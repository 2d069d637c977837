import { checkContext } from '../../shared/checks/context.ts';
import { runChecks } from '../../shared/checks/engine.ts';
import type { CheckReport } from '../../shared/checks/rule.ts';
import type { ReportDocument } from '../../shared/compose/document.ts';
import type { Outline } from '../../shared/compose/outline.ts';
import type { Report } from '../../shared/report/schema.ts';
import type { IndicatorPack } from '../../shared/scoring/pack.ts';
import type { ScoreSummary } from '../../shared/scoring/score.ts';

export interface DerivedReport {
  readonly score: ScoreSummary;
  readonly document: ReportDocument;
  readonly checks: CheckReport;
}

/** Everything that follows from a report, computed from one and the same snapshot so that nothing disagrees. */
export function deriveReport(report: Report, outline: Outline, pack: IndicatorPack): DerivedReport {
  const context = checkContext(report, outline, pack);
  return { score: context.score, document: context.document, checks: runChecks(context) };
}
