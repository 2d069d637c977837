import type { ScoreTableOffer } from '../../../shared/import/form-use/form-offer.ts';
import { formatPoints } from '../../../shared/scoring/points.ts';

const HUNDRED = 10_000;

/** What the clerk must know of the weights before the table is used. */
export function weightRemarks({ rows, total }: ScoreTableOffer): string[] {
  const without = rows.filter(({ weight }) => weight === null).length;
  return [
    ...(total === HUNDRED ? [] : [`分值合计 ${formatPoints(total)} 分，不是 100 分，请核对。`]),
    ...(without > 0 ? [`${without} 项指标没有读到分值，先按 0 分。`] : []),
  ];
}
