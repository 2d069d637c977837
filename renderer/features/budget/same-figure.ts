import type { Figure } from '../../../shared/figures/figure.ts';

/** True when both say the same; a number typed again as it stands keeps the source it had. */
export function sameFigure(a: Figure, b: Figure): boolean {
  if (a.state !== b.state) return false;
  return a.state !== 'value' || b.state !== 'value' || a.fen === b.fen;
}
