import type { Figures } from '../../../shared/figures/figure.ts';
import { figureFen } from '../../../shared/figures/resolve.ts';

/** True when the totals the paragraph is about are known. */
export function hasSpending(figures: Figures): boolean {
  return (
    figureFen(figures, 'income.total@final') !== null ||
    figureFen(figures, 'expenditure.total@final') !== null
  );
}
