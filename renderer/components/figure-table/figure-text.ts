import type { Ratio } from '../../../shared/figures/ratios.ts';
import type { ResolvedFigure } from '../../../shared/figures/resolve.ts';
import { formatWanyuan, wanyuanForEditing } from '../../../shared/money/format-amount.ts';
import { formatPercentFixed } from '../../../shared/money/percent.ts';

export const NOT_APPLICABLE_TEXT = '不适用';

/** A figure as its cell shows it: 万元 with two decimals. */
export function figureText(figure: ResolvedFigure): string {
  if (figure.state === 'value') return formatWanyuan(figure.fen);
  return figure.state === 'notApplicable' ? NOT_APPLICABLE_TEXT : '';
}

/** A figure as it is edited: every digit it has. */
export function figureEditText(figure: ResolvedFigure): string {
  return figure.state === 'value' ? wanyuanForEditing(figure.fen) : figureText(figure);
}

/** A computed percentage as its cell shows it; a base of 0 is no percentage (docs/sources.md §5.4). */
export function ratioText(ratio: Ratio, signed = false): string {
  if (ratio === 'missing') return '';
  if (ratio === 'zeroBase') return '--';
  return `${signed && ratio > 0 ? '+' : ''}${formatPercentFixed(ratio)}`;
}
