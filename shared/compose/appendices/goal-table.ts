import { formatPercent } from '../../money/percent.ts';
import { type GoalOutcome, goalOutcome } from '../../report/goal-outcome.ts';
import { pathOf } from '../../report/paths.ts';
import type { GoalIndicator, Report } from '../../report/schema.ts';
import type { TableBlock } from '../document.ts';
import { headerCell, textCell } from './cells.ts';

export const NATURE_LABELS: Record<GoalIndicator['nature'], string> = {
  atLeast: '≥',
  atMost: '≤',
  equal: '=',
  qualitative: '定性',
};

/** Words against words are for the reader to judge. */
const OUTCOME_LABELS: Record<GoalOutcome['state'], string> = {
  open: '',
  reached: '达到',
  missed: '未达到',
  unclear: '—',
};

/** 绩效指标完成情况: targets as filed with the budget beside what was reached. */
export function goalTable(report: Report, caption: string): TableBlock | null {
  const indicators = report.goals.indicators.filter((indicator) => indicator.name.trim() !== '');
  if (indicators.length === 0) return null;
  return {
    kind: 'table',
    id: 'goals',
    caption,
    unit: '',
    columnWidths: [12, 12, 30, 16, 14, 16],
    header: [
      ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '完成情况'].map((text) => headerCell(text)),
    ],
    rows: indicators.map((indicator) => [
      textCell(indicator.level1, { align: 'center' }),
      textCell(indicator.level2, { align: 'center' }),
      textCell(indicator.name, { path: pathOf.item('indicators', indicator.id, 'name') }),
      textCell(targetText(indicator), { align: 'center' }),
      textCell(indicator.actual === '' ? '' : `${indicator.actual}${indicator.unit}`, { align: 'center' }),
      textCell(outcomeText(goalOutcome(indicator)), { align: 'center' }),
    ]),
    notes: [],
  };
}

/** `≥80场次`; a qualitative target stands as it was written. */
export function targetText({ nature, target, unit }: GoalIndicator): string {
  if (target === '') return '';
  return nature === 'qualitative' ? target : `${NATURE_LABELS[nature]}${target}${unit}`;
}

/** `未达到（95%）` */
function outcomeText({ state, rate }: GoalOutcome): string {
  return rate === null ? OUTCOME_LABELS[state] : `${OUTCOME_LABELS[state]}（${formatPercent(rate)}）`;
}
