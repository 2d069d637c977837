import type { Points } from '../../scoring/pack.ts';
import type { FormCell, FormView } from './form-view.ts';
import type { IndicatorBlock } from './indicator-columns.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import { levelText, pointsOfCell } from './level-text.ts';
import type { ScoreTableRow } from './score-reading.ts';

/** A group's own weight, printed in its name or in a 分值 column beside it. */
export interface GroupWeight {
  readonly level: 'level1' | 'level2';
  /** group names as the rows carry them; `level2` is empty for a first-level group */
  readonly level1: string;
  readonly level2: string;
  /** hundredths of a point */
  readonly weight: Points;
  /** false for a bare number in brackets, which is a weight only when the parts add up to it */
  readonly sure: boolean;
  readonly cell: string;
}

export function groupWeights(
  view: FormView,
  block: IndicatorBlock,
  rows: readonly IndicatorRow[],
): GroupWeight[] {
  const groups = new Map<string, GroupWeight>();
  for (const row of rows) {
    for (const level of ['level1', 'level2'] as const) {
      const cell = row[level];
      // A second level without a third is its own indicator, not a group of one.
      const printed = cell && cell.cell !== row.name.cell ? weightOf(view, block, row, level, cell) : null;
      if (!cell || !printed) continue;
      const level1 = row.level1 ? levelText(row.level1.text).text : '';
      const level2 = level === 'level2' ? levelText(cell.text).text : '';
      const key = `${level1}\n${level2}`;
      if (!groups.has(key)) groups.set(key, { level, level1, level2, ...printed, cell: cell.cell });
    }
  }
  return [...groups.values()];
}

function weightOf(
  view: FormView,
  block: IndicatorBlock,
  row: IndicatorRow,
  level: 'level1' | 'level2',
  cell: FormCell,
): { weight: Points; sure: boolean } | null {
  const column = block.weights.find((entry) => entry.level === level)?.column;
  const beside = column === undefined ? null : view.at(row.rows[0] ?? 0, column);
  const points = beside ? pointsOfCell(beside) : null;
  if (points !== null) return { weight: points, sure: true };
  const { weight, weightSure } = levelText(cell.text);
  return weight === null ? null : { weight, sure: weightSure };
}

export function partsOf(rows: readonly ScoreTableRow[], group: GroupWeight): ScoreTableRow[] {
  return rows.filter(
    (row) => row.level1 === group.level1 && (group.level === 'level1' || row.level2 === group.level2),
  );
}

/** Σ of the parts; null while one of them has no weight. */
export function weightOfParts(parts: readonly ScoreTableRow[]): Points | null {
  if (parts.some(({ weight }) => weight === null)) return null;
  return parts.reduce((total, { weight }) => total + (weight ?? 0), 0);
}

/** 履职效能（50） loses its bracket once the parts prove the number to be the group's weight. */
export function withoutProvenWeights(
  rows: readonly ScoreTableRow[],
  groups: readonly GroupWeight[],
): ScoreTableRow[] {
  const proven = groups.filter(
    (group) => !group.sure && weightOfParts(partsOf(rows, group)) === group.weight,
  );
  const bare = (name: string, level1: string, level2: string) =>
    proven.some((group) => group.level1 === level1 && group.level2 === level2)
      ? name.replace(/\s*[（(][^（(]*[)）]$/u, '')
      : name;
  return rows.map((row) => ({
    ...row,
    level1: bare(row.level1, row.level1, ''),
    level2: bare(row.level2, row.level1, row.level2),
  }));
}
