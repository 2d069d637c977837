import type { Ratio } from '../../figures/ratios.ts';
import type { ResolvedFigure } from '../../figures/resolve.ts';
import { formatWanyuan } from '../../money/format-amount.ts';
import { formatPercentFixed, NOT_COMPARABLE } from '../../money/percent.ts';
import type { Points } from '../../scoring/pack.ts';
import { formatPoints } from '../../scoring/points.ts';
import type { TableCell } from '../document.ts';

export function headerCell(text: string, span: { columnSpan?: number; rowSpan?: number } = {}): TableCell {
  return { text, bold: true, align: 'center', ...span };
}

export function textCell(text: string, options: Omit<TableCell, 'text'> = {}): TableCell {
  return { text, ...options };
}

/** Blank stays blank and 不适用 is said; only a value becomes a number. */
export function figureCell(
  figure: ResolvedFigure | undefined,
  options: Omit<TableCell, 'text'> = {},
): TableCell {
  if (!figure || figure.state === 'blank') return { text: '', align: 'right', ...options };
  if (figure.state === 'notApplicable') return { text: '不适用', align: 'right', ...options };
  return moneyCell(figure.fen, options);
}

export function moneyCell(fen: number, options: Omit<TableCell, 'text'> = {}): TableCell {
  return { text: formatWanyuan(fen), value: { kind: 'money', fen }, align: 'right', ...options };
}

export function ratioCell(ratio: Ratio): TableCell {
  if (ratio === 'missing') return { text: '', align: 'right' };
  if (ratio === 'zeroBase') return { text: NOT_COMPARABLE, align: 'right' };
  return { text: formatPercentFixed(ratio), value: { kind: 'percent', basisPoints: ratio }, align: 'right' };
}

export function pointsCell(points: Points | null, options: Omit<TableCell, 'text'> = {}): TableCell {
  if (points === null) return { text: '', align: 'center', ...options };
  return {
    text: formatPoints(points),
    value: { kind: 'points', hundredths: points },
    align: 'center',
    ...options,
  };
}
