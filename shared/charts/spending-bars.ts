import type { Figures } from '../figures/figure.ts';
import type { FigureName, FigurePeriod } from '../figures/keys.ts';
import { figureKey } from '../figures/keys.ts';
import { figureFen } from '../figures/resolve.ts';

export interface BarPart {
  readonly kind: 'basic' | 'personnel' | 'public' | 'project' | 'other';
  readonly label: string;
  readonly fen: number;
}

export interface Bar {
  readonly label: string;
  readonly total: number;
  readonly parts: readonly BarPart[];
}

/** This year's and last year's spending in parts; a year without a total has no bar. */
export function spendingBars(figures: Figures, fiscalYear: number): Bar[] {
  return [
    barOf(figures, 'current', `${fiscalYear} 决算`),
    barOf(figures, 'prior', `${fiscalYear - 1} 决算`),
  ].filter((bar) => bar !== null);
}

function barOf(figures: Figures, period: FigurePeriod, label: string): Bar | null {
  const fenOf = (name: FigureName) => figureFen(figures, figureKey(name, 'final'), period);
  const total = fenOf('expenditure.total');
  if (total === null || total <= 0) return null;
  const personnel = fenOf('expenditure.basic.personnel');
  const publicCost = fenOf('expenditure.basic.public');
  const detailed = personnel !== null && publicCost !== null;
  const known: BarPart[] = [
    ...(detailed
      ? [part('personnel', '人员', personnel), part('public', '公用', publicCost)]
      : [part('basic', '基本', fenOf('expenditure.basic'))]),
    part('project', '项目', fenOf('expenditure.project')),
  ].filter((candidate) => candidate.fen > 0);
  const rest = total - known.reduce((sum, { fen }) => sum + fen, 0);
  // Parts that add up to more than the total are wrong figures: the checks say so, the chart only draws them.
  return { label, total, parts: rest > 0 ? [...known, part('other', '其他', rest)] : known };
}

function part(kind: BarPart['kind'], label: string, fen: number | null): BarPart {
  return { kind, label, fen: fen ?? 0 };
}
