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

/** 绩效指标完成情况: targets as filed with the budget beside what was reached. */
export function goalTable(report: Report, caption: string): TableBlock | null {
  const indicators = report.goals.indicators.filter((indicator) => indicator.name.trim() !== '');
  if (indicators.length === 0) return null;
  return {
    kind: 'table',
    id: 'goals',
    caption,
    unit: '',
    columnWidths: [14, 14, 32, 20, 20],
    header: [['一级指标', '二级指标', '三级指标', '目标值', '完成值'].map((text) => headerCell(text))],
    rows: indicators.map((indicator) => [
      textCell(indicator.level1, { align: 'center' }),
      textCell(indicator.level2, { align: 'center' }),
      textCell(indicator.name, { path: pathOf.item('indicators', indicator.id, 'name') }),
      textCell(targetText(indicator), { align: 'center' }),
      textCell(indicator.actual === '' ? '' : `${indicator.actual}${indicator.unit}`, { align: 'center' }),
    ]),
    notes: [],
  };
}

/** `≥80场次`; a qualitative target stands as it was written. */
export function targetText({ nature, target, unit }: GoalIndicator): string {
  if (target === '') return '';
  return nature === 'qualitative' ? target : `${NATURE_LABELS[nature]}${target}${unit}`;
}
