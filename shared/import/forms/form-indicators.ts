import type { Points } from '../../scoring/pack.ts';
import { isFiller, isPlaceholder, normaliseLabel } from '../workbook/label-text.ts';
import { type FormView, manyLines, oneLine } from './form-view.ts';
import type { FormIndicator } from './goal-reading.ts';
import type { IndicatorBlock, IndicatorHeader, IndicatorRole } from './indicator-columns.ts';
import { cellsOfRole, type IndicatorRow, readIndicatorRows } from './indicator-rows.ts';
import { levelText, pointsOfCell } from './level-text.ts';

export interface FormIndicators {
  readonly indicators: readonly FormIndicator[];
  /** the last zero-based row of the indicator table */
  readonly bottom: number;
  readonly totalScore: { readonly points: Points; readonly cell: string } | null;
}

export function readFormIndicators(view: FormView, header: IndicatorHeader): FormIndicators {
  const blocks = header.blocks.map((block) => ({ block, ...readIndicatorRows(view, header, block) }));
  const last = blocks.flatMap(({ rows, totalRow }) => [totalRow ?? 0, ...rows.flatMap((row) => row.rows)]);
  const indicators = blocks.flatMap(({ block, rows }) =>
    rows.flatMap((row) => indicatorOf(view, block, row, scopeOf(view, header, block)) ?? []),
  );
  const scores = blocks.flatMap(({ block, totalRow }) => totalAt(view, block, totalRow) ?? []);
  return { indicators, bottom: Math.max(header.bottom, ...last), totalScore: scores[0] ?? null };
}

function indicatorOf(
  view: FormView,
  block: IndicatorBlock,
  row: IndicatorRow,
  scope: FormIndicator['scope'],
): FormIndicator | null {
  // Forms number the lines that wait to be filled in: 指标1：, 指标2：…
  const name = oneLine(row.name.text).replace(/^指标\s*\d*\s*[:：]\s*/, '');
  if (name === '' || /^指标\d+$/.test(name) || isFiller(name) || isPlaceholder(name)) return null;
  const cells = (role: IndicatorRole) => cellsOfRole(view, block, row, role);
  const text = (role: IndicatorRole) => cells(role).map(shownText).join('\n');
  const points = (role: IndicatorRole) => {
    const [cell] = cells(role);
    return cell && cell.row >= (row.rows[0] ?? 0) ? pointsOfCell(cell) : null;
  };
  return {
    level1: row.level1 ? levelText(row.level1.text).text : '',
    level2: row.level2 && row.level2.cell !== row.name.cell ? levelText(row.level2.text).text : '',
    name,
    nature: text('nature'),
    target: text('target'),
    unit: text('unit'),
    actual: text('actual'),
    explanation: text('explanation') || text('standard'),
    reason: text('reason'),
    weight: points('weight'),
    score: points('score'),
    scope,
    cell: row.name.cell,
  };
}

/** A rate kept as 0.95 and shown as 95% is written the way it is shown. */
function shownText(cell: { text: string; shown: string; percent: boolean }): string {
  return manyLines(cell.percent ? cell.shown : cell.text);
}

/** The half that stands under 中期目标 is not this year's. */
function scopeOf(view: FormView, header: IndicatorHeader, block: IndicatorBlock): FormIndicator['scope'] {
  const column = block.columns.get('name') ?? 0;
  if (header.blocks.length === 1) return 'annual';
  for (let row = header.top - 1; row >= 0; row--) {
    const label = normaliseLabel(view.at(row, column)?.text ?? '');
    if (/^(?:中期|长期|实施期)(?:绩效)?目标/.test(label)) return 'midterm';
    if (/^(?:本?年度|当年)(?:绩效)?目标/.test(label)) return 'annual';
  }
  return 'annual';
}

function totalAt(view: FormView, block: IndicatorBlock, row: number | null) {
  const column = block.columns.get('score');
  const cell = row === null || column === undefined ? null : view.at(row, column);
  const points = cell ? pointsOfCell(cell) : null;
  return cell && points !== null ? { points, cell: cell.cell } : null;
}
