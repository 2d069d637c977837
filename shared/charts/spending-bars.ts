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

/**
 * This year's and last year's spending in parts; a year without a total has no bar. Both years show the same parts:
 * 基本支出 is divided only where both can be.
 */
export function spendingBars(figures: Figures, fiscalYear: number): Bar[] {
  const years = [
    { period: 'current', label: `${fiscalYear} 决算` },
    { period: 'prior', label: `${fiscalYear - 1} 决算` },
  ] as const;
  const known = years
    .map(({ period, label }) => ({ label, fenOf: finalIn(figures, period) }))
    .filter(({ fenOf }) => (fenOf('expenditure.total') ?? 0) > 0);
  const divided = known.every(
    ({ fenOf }) =>
      fenOf('expenditure.basic.personnel') !== null && fenOf('expenditure.basic.public') !== null,
  );
  return known.map(({ label, fenOf }) => barOf(label, fenOf, divided));
}

type FenOf = (name: FigureName) => number | null;

function finalIn(figures: Figures, period: FigurePeriod): FenOf {
  return (name) => figureFen(figures, figureKey(name, 'final'), period);
}

function barOf(label: string, fenOf: FenOf, divided: boolean): Bar {
  const total = fenOf('expenditure.total') ?? 0;
  const known: BarPart[] = [
    ...(divided
      ? [
          part('personnel', '人员', fenOf('expenditure.basic.personnel')),
          part('public', '公用', fenOf('expenditure.basic.public')),
        ]
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
