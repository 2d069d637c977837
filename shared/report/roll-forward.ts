import type { Figures } from '../figures/figure.ts';
import { type FigureKey, splitFigureKey } from '../figures/keys.ts';
import { applyEdit } from './apply-edit.ts';
import { emptyReport } from './empty-report.ts';
import type { GoalIndicator, Headcount, Report } from './schema.ts';
import { markUnverified } from './unverified.ts';

/**
 * Next year's report of the same department (结转): what stays the same from year to year is copied, this year's
 * final figures become last year's, and everything that has to be stated anew (figures, rates, scores, head counts,
 * target values, the date) is empty. Every number in copied text is marked 未核对.
 */
export function rolledForward(report: Report, id: string): Report {
  const { cover, organization, goals, outlineId, packId, layout } = report;
  const empty = emptyReport({
    ...{ id, outlineId, packId },
    fiscalYear: report.fiscalYear + 1,
    departmentName: cover.departmentName,
  });
  const next: Report = {
    ...empty,
    cover: { ...cover, filledOn: '' },
    organization: {
      ...empty.organization,
      duties: organization.duties,
      offices: organization.offices,
      subordinates: organization.subordinates,
      headcounts: organization.headcounts.map(
        (headcount): Headcount => ({ ...headcount, quota: null, actual: null }),
      ),
    },
    goals: {
      overall: goals.overall,
      indicators: goals.indicators.map(
        (indicator): GoalIndicator => ({ ...indicator, target: '', actual: '' }),
      ),
    },
    figures: { current: {}, prior: finalFigures(report.figures) },
    layout,
    rolledFrom: report.id,
  };
  const marks = markUnverified(next, [organization.duties, goals.overall]);
  return marks ? applyEdit(next, marks) : next;
}

/** Each keeps the cell it came from: last year's number can still show where it was born. */
function finalFigures({ current }: Figures): Figures['prior'] {
  return Object.fromEntries(
    // safe: the keys of a figures column are figure keys, by its schema
    Object.entries(current).filter(([key]) => splitFigureKey(key as FigureKey).stage === 'final'),
  );
}
