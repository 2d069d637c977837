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
import { formatWanyuan } from '../money/format-amount.ts';

/** The amount for arithmetic: 不适用 counts as 0, blank stays unknown. */
export function termFen(figures: Figures, key: FigureKey, period: FigurePeriod = 'current'): Fen | null {
  const figure = resolveFigure(figures, key, period);
  if (figure.state === 'value') return figure.fen;
  return figure.state === 'notApplicable' ? 0 : null;
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
