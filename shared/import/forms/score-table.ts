import type { Points } from '../../scoring/pack.ts';
import type { GridSheet } from '../workbook/grid.ts';
import { type FormCell, type FormView, formViewOf, manyLines, oneLine } from './form-view.ts';
import { findIndicatorHeader, type IndicatorBlock, type IndicatorRole } from './indicator-columns.ts';
import { cellsInColumn, cellsOfRole, type IndicatorRow, readIndicatorRows } from './indicator-rows.ts';
import { levelText, pointsOfCell } from './level-text.ts';
import { groupWeights, withoutProvenWeights } from './score-groups.ts';
import type { ScoreTableReading, ScoreTableRow } from './score-reading.ts';
import { checkScoreTable } from './score-table-checks.ts';

/**
 * Reads a 评分表/指标体系: an indicator table whose indicators carry weights, columns in any order
 * (docs/sources.md §2.3). A 绩效目标表 or 自评表 with target values but no 评分标准 is none.
 * @returns null when the sheet is something else
 */
export function readScoreTable(sheet: GridSheet): ScoreTableReading | null {
  const view = formViewOf(sheet);
  const header = findIndicatorHeader(view);
  const block = header?.blocks[0];
  if (!header || !block || header.blocks.length > 1) return null;
  if (!block.columns.has('standard') && (block.columns.has('target') || block.columns.has('actual')))
    return null;
  const { rows, totalRow } = readIndicatorRows(view, header, block);
  if (rows.length === 0) return null;
  const plain = rows.map((row) => scoreRow(view, block, row));
  if (block.weights.length === 0 && plain.every(({ weight }) => weight === null)) return null;
  const groups = groupWeights(view, block, rows);
  const read = withoutProvenWeights(plain, groups);
  const statedTotal = totalOf(view, block, totalRow, 'weight');
  const reading = {
    sheet: sheet.name,
    title: titleAbove(view, header.top),
    rows: read,
    total: read.reduce((sum, row) => sum + (row.weight ?? 0), 0),
    statedTotal,
  };
  const statedScore = totalOf(view, block, totalRow, 'score');
  return { ...reading, messages: checkScoreTable(reading, groups, statedScore) };
}

function scoreRow(view: FormView, block: IndicatorBlock, row: IndicatorRow): ScoreTableRow {
  const name = levelText(row.name.text);
  const text = (role: IndicatorRole) =>
    cellsOfRole(view, block, row, role)
      .map((cell) => manyLines(cell.text))
      .join('\n');
  const leaf = block.weights.find(({ level }) => level === 'name');
  const cells = leaf ? cellsInColumn(view, row, leaf.column) : [];
  // A weight cell that began higher up belongs to the indicator it began with.
  const weight = sumOf(cells.filter((cell) => cell.row >= (row.rows[0] ?? 0)));
  const scores = cellsOfRole(view, block, row, 'score');
  return {
    level1: nameOf(row.level1),
    level2: nameOf(row.level2),
    name: name.text,
    weight: weight ?? (leaf || !name.weightSure ? null : name.weight),
    standard: text(block.columns.has('standard') ? 'standard' : 'explanation'),
    ...(block.columns.has('score') && {
      score: sumOf(scores.filter((cell) => cell.row >= (row.rows[0] ?? 0))),
    }),
    ...(block.columns.has('reason') && { reason: text('reason') }),
    cell: row.name.cell,
  };
}

/** Null as soon as one of the cells is no number: a part of a weight would be a wrong weight. */
function sumOf(cells: readonly FormCell[]): Points | null {
  const points = cells.map(pointsOfCell);
  if (points.length === 0 || points.includes(null)) return null;
  return points.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function nameOf(cell: FormCell | null): string {
  return cell ? levelText(cell.text).text : '';
}

function totalOf(view: FormView, block: IndicatorBlock, row: number | null, role: 'weight' | 'score') {
  const leaf = block.weights.find(({ level }) => level === 'name')?.column;
  const column = role === 'weight' ? leaf : block.columns.get('score');
  const cell = row === null || column === undefined ? null : view.at(row, column);
  const points = cell ? pointsOfCell(cell) : null;
  return cell && points !== null ? { points, cell: cell.cell } : null;
}

/** The first line of its own above the headers that is no unit corner and no label. */
function titleAbove(view: FormView, top: number): string | null {
  for (let row = 0; row < top; row++) {
    const cells = view.rowCells(row);
    const text = oneLine(cells[0]?.text ?? '');
    if (cells.length === 1 && /[表系]/.test(text) && !/[:：]/.test(text)) return text;
  }
  return null;
}
