import { pathOf } from '../../report/paths.ts';
import type { IndicatorScore, ScoreSummary } from '../../scoring/score.ts';
import type { CellFormula, TableBlock, TableCell } from '../document.ts';
import { headerCell, pointsCell, textCell } from './cells.ts';

/** 自评指标评分表 with merged 一级/二级 cells, 扣分原因 and the total row; left out while nothing is scored. */
export function scoreTable(score: ScoreSummary, caption: string): TableBlock | null {
  if (!score.items.some((item) => item.entry.state !== 'open')) return null;
  return {
    kind: 'table',
    id: 'scoring',
    caption,
    unit: '单位：分',
    columnWidths: [13, 14, 31, 9, 9, 24],
    header: [
      ['一级指标', '二级指标', '三级指标', '分值', '得分', '扣分原因'].map((text) => headerCell(text)),
    ],
    rows: [...score.items.map((item, index) => scoreRow(item, index, score.items)), totalRow(score)],
    notes: [],
  };
}

function scoreRow(item: IndicatorScore, index: number, items: readonly IndicatorScore[]): TableCell[] {
  const { indicator, entry, points, lost } = item;
  const notApplicable = entry.state === 'notApplicable';
  return [
    ...groupCell(items, index, (other) => other.indicator.level1),
    ...groupCell(items, index, (other) => `${other.indicator.level1}\n${other.indicator.level2}`),
    textCell(indicator.name, { path: pathOf.score(indicator.id) }),
    pointsCell(indicator.weight),
    notApplicable ? textCell('不适用', { align: 'center' }) : pointsCell(points),
    textCell(lost > 0 || notApplicable ? entry.reason : ''),
  ];
}

/** The first row of a group carries a cell over all its rows; the others carry none. */
function groupCell(
  items: readonly IndicatorScore[],
  index: number,
  groupOf: (item: IndicatorScore) => string,
): TableCell[] {
  const own = items[index];
  if (!own) return [];
  const group = groupOf(own);
  const previous = items[index - 1];
  if (previous && groupOf(previous) === group) return [];
  const following = items.slice(index).findIndex((item) => groupOf(item) !== group);
  const rowSpan = following === -1 ? items.length - index : following;
  return [textCell(group.split('\n').at(-1) ?? '', { align: 'center', ...(rowSpan > 1 ? { rowSpan } : {}) })];
}

const WEIGHT_COLUMN = 3;
const POINTS_COLUMN = 4;

function totalRow(score: ScoreSummary): TableCell[] {
  const sumOf = (column: number): CellFormula => ({
    kind: 'sum',
    cells: score.items.map((_, row) => ({ row, column })),
  });
  return [
    textCell('合计', { columnSpan: 3, align: 'center', bold: true }),
    pointsCell(score.full, { bold: true, formula: sumOf(WEIGHT_COLUMN) }),
    pointsCell(score.complete ? score.total : null, { bold: true, formula: sumOf(POINTS_COLUMN) }),
    textCell(score.grade ? `等级：${score.grade}` : ''),
  ];
}
