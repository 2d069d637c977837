import type { Figure } from '../../../shared/figures/figure.ts';
import { wanyuanForEditing } from '../../../shared/money/format-amount.ts';

/** An amount in full, since a version may differ in the last 分; '' for none. */
export function amountText(figure: Figure | null): string {
  if (figure === null || figure.state === 'blank') return '';
  return figure.state === 'notApplicable' ? '不适用' : `${wanyuanForEditing(figure.fen)} 万元`;
}
