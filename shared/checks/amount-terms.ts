import type { Figures } from '../figures/figure.ts';
import {
  FIGURE_LABELS,
  type FigureKey,
  type FigurePeriod,
  STAGE_LABELS,
  splitFigureKey,
} from '../figures/keys.ts';
import { resolveFigure } from '../figures/resolve.ts';
import type { Fen } from '../money/fen.ts';
import { formatWanyuan, formatYuan } from '../money/format-amount.ts';
import type { Level } from './rule.ts';

/** 0.01 万元: what rounding to two decimals of 万元 can leave (docs/sources.md §6.1). */
const ROUNDING: Fen = 10_000;
/** 0.05 万元: several rounded rows added up. */
const SMALL: Fen = 50_000;

/** The amount for arithmetic: 不适用 counts as 0, blank stays unknown. */
export function termFen(figures: Figures, key: FigureKey, period: FigurePeriod = 'current'): Fen | null {
  const figure = resolveFigure(figures, key, period);
  if (figure.state === 'value') return figure.fen;
  return figure.state === 'notApplicable' ? 0 : null;
}

/** How grave a difference between two amounts that should be equal is; null when there is none. */
export function differenceLevel(difference: Fen): Level | null {
  const size = Math.abs(difference);
  if (size === 0) return null;
  if (size <= ROUNDING) return 'advice';
  return size <= SMALL ? 'warning' : 'error';
}

/** `相差0.01万元，可能是四舍五入造成的`; differences below 0.01 万元 are told in 元. */
export function differenceText(difference: Fen): string {
  const size = Math.abs(difference);
  const amount = size < ROUNDING ? `${formatYuan(size)}元` : `${formatWanyuan(size)}万元`;
  return size <= ROUNDING ? `相差${amount}，可能是四舍五入造成的` : `相差${amount}`;
}

/** `172.72 + 34.76`, negative terms with a minus. */
export function sumText(terms: readonly Fen[]): string {
  return terms
    .map((fen, index) =>
      index > 0 && fen < 0 ? ` - ${formatWanyuan(-fen)}` : `${index > 0 ? ' + ' : ''}${formatWanyuan(fen)}`,
    )
    .join('');
}

/** `决算`, `上年决算`, as named in sentences. */
export function columnLabel(key: FigureKey, period: FigurePeriod): string {
  return `${period === 'prior' ? '上年' : ''}${STAGE_LABELS[splitFigureKey(key).stage]}`;
}

export function nameLabel(key: FigureKey): string {
  return FIGURE_LABELS[splitFigureKey(key).name];
}
