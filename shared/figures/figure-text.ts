import { formatWanyuan, wanyuanForEditing } from '../money/format-amount.ts';
import { formatChange, formatPercentFixed } from '../money/percent.ts';
import type { Ratio } from './ratios.ts';
import type { ResolvedFigure } from './resolve.ts';

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
  return signed ? formatChange(ratio) : formatPercentFixed(ratio);
}
