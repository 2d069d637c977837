import { BLANK, type Figure, type Figures } from './figure.ts';
import {
  FIGURE_LABELS,
  type FigureKey,
  type FigureName,
  type FigurePeriod,
  figureKey,
  splitFigureKey,
} from './keys.ts';

/**
 * A figure as the report shows it: entered or imported, or derived from its parts. A derived figure
 * carries its formula, so that it too can say where it was born.
 */
export type ResolvedFigure =
  | (Figure & { readonly derived?: undefined })
  | { readonly state: 'value'; readonly fen: number; readonly derived: { readonly formula: string } };

/** Sums that hold by definition of the tables; used only when the sum itself was not entered. */
export const FIGURE_SUMS: Partial<Record<FigureName, readonly FigureName[]>> = {
  'threePublic.vehicle': ['threePublic.vehicle.purchase', 'threePublic.vehicle.operation'],
  'threePublic.total': ['threePublic.abroad', 'threePublic.vehicle', 'threePublic.reception'],
  'expenditure.basic': ['expenditure.basic.personnel', 'expenditure.basic.public'],
};

/** The figure for a key: what was entered, else the sum of its parts when every part is known, else blank. */
export function resolveFigure(
  figures: Figures,
  key: FigureKey,
  period: FigurePeriod = 'current',
): ResolvedFigure {
  const stored = figures[period][key] ?? BLANK;
  if (stored.state !== 'blank') return stored;
  const { name, stage } = splitFigureKey(key);
  const parts = FIGURE_SUMS[name];
  if (!parts) return stored;
  const resolved = parts.map((part) => resolveFigure(figures, figureKey(part, stage), period));
  const values = resolved.filter((part) => part.state === 'value');
  if (values.length === 0 || resolved.some((part) => part.state === 'blank')) return stored;
  return {
    state: 'value',
    fen: values.reduce((sum, part) => sum + part.fen, 0),
    derived: { formula: parts.map((part) => FIGURE_LABELS[part]).join(' + ') },
  };
}

/** The amount in fen, or null when it is blank or 不适用. */
export function figureFen(figures: Figures, key: FigureKey, period: FigurePeriod = 'current'): number | null {
  const figure = resolveFigure(figures, key, period);
  return figure.state === 'value' ? figure.fen : null;
}
