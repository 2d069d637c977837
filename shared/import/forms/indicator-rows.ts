import { isFiller, isNote, normaliseLabel } from '../workbook/label-text.ts';
import type { FormCell, FormView } from './form-view.ts';
import {
  INDICATOR_LEVELS,
  type IndicatorBlock,
  type IndicatorHeader,
  type IndicatorRole,
  indicatorRole,
} from './indicator-columns.ts';

/** One indicator of a block; an indicator whose cells are split over several sheet rows is one row here. */
export interface IndicatorRow {
  /** zero-based sheet rows */
  readonly rows: readonly number[];
  readonly level1: FormCell | null;
  readonly level2: FormCell | null;
  readonly name: FormCell;
}

export interface IndicatorRows {
  readonly rows: readonly IndicatorRow[];
  /** the row of 合计 or 总分, if there is one */
  readonly totalRow: number | null;
}

const TOTAL = /^(?:合计|总计|总分|总得分|得分合计|自评总分|合计得分)/;
const SUBTOTAL = /^小计/;
const FOOTER =
  /^(?:填[报表](?:人|单位|日期|时间)|审[核批]人|(?:部门|单位|项目)?负责人|联系(?:人|电话|方式)|评价人员?|经办人|自评结论|总体评价|存在(?:的)?问题|其他(?:需要)?说明(?:的)?(?:问题|事项)?)(?:\([^)]*\)|签[字名章])*(?:[:：]|$)/;
const BLANK_ROWS_AT_END = 3;
const MOST_INDICATORS = 1_000;

/** What is carried from row to row while walking down one block. */
interface Walk {
  readonly rows: IndicatorRow[];
  totalRow: number | null;
  level1: FormCell | null;
  level2: FormCell | null;
}

/** Reads the indicators below a header, groups filled down over merged or left-out cells. */
export function readIndicatorRows(
  view: FormView,
  header: IndicatorHeader,
  block: IndicatorBlock,
): IndicatorRows {
  const walk: Walk = { rows: [], totalRow: null, level1: null, level2: null };
  let blanks = 0;
  for (let row = header.bottom + 1; row < view.rowCount && walk.rows.length < MOST_INDICATORS; row++) {
    const first = view.rowCells(row)[0];
    blanks = first ? 0 : blanks + 1;
    if (blanks === BLANK_ROWS_AT_END) break;
    if (first && (isNote(first.text) || FOOTER.test(normaliseLabel(first.text)))) break;
    takeRow(view, block, walk, row);
  }
  return { rows: walk.rows, totalRow: walk.totalRow };
}

function takeRow(view: FormView, block: IndicatorBlock, walk: Walk, row: number): void {
  const nameColumn = block.columns.get('name') ?? 0;
  const label = view.rowCells(row).find((cell) => cell.column <= nameColumn);
  const text = normaliseLabel(label?.text ?? '');
  if (TOTAL.test(text)) walk.totalRow ??= row;
  if (TOTAL.test(text) || SUBTOTAL.test(text)) return;
  if (label && isGroupRow(view, block, label)) {
    walk.level1 = label;
    walk.level2 = null;
    return;
  }
  carryLevels(view, block, walk, row);
  const name = view.at(row, nameColumn) ?? level2Alone(view, block, row);
  const previous = walk.rows.at(-1);
  // A header repeated on every printed page is no indicator.
  if (name && (isFiller(name.text) || isLevelHeader(name.text))) return;
  if (name && name.cell !== previous?.name.cell) {
    walk.rows.push({ rows: [row], level1: walk.level1, level2: walk.level2, name });
  } else if (previous?.rows.at(-1) === row - 1 && (name || !beginsLevel(view, block, row))) {
    walk.rows[walk.rows.length - 1] = { ...previous, rows: [...previous.rows, row] };
  }
}

function isLevelHeader(text: string): boolean {
  const role = indicatorRole(text);
  return INDICATOR_LEVELS.some((level) => level === role);
}

/** A line of its own over the indicators: 一、履职效能（50分）. */
function isGroupRow(view: FormView, block: IndicatorBlock, label: FormCell): boolean {
  const alone = view.rowCells(label.row).length === 1 && label.bottom === label.row;
  return alone && label.right >= Math.max(...block.columns.values());
}

function carryLevels(view: FormView, block: IndicatorBlock, walk: Walk, row: number): void {
  const level1 = levelAt(view, block, row, 'level1');
  if (level1 && level1.cell !== walk.level1?.cell) {
    if (normaliseLabel(level1.text) !== normaliseLabel(walk.level1?.text ?? '')) walk.level2 = null;
    walk.level1 = level1;
  }
  walk.level2 = levelAt(view, block, row, 'level2') ?? walk.level2;
}

function levelAt(view: FormView, block: IndicatorBlock, row: number, role: IndicatorRole): FormCell | null {
  const column = block.columns.get(role);
  return column === undefined ? null : view.at(row, column);
}

/** A second level without a third carries the weight itself. */
function level2Alone(view: FormView, block: IndicatorBlock, row: number): FormCell | null {
  const level2 = levelAt(view, block, row, 'level2');
  const weighed = block.weights.some(({ column }) => view.at(row, column)?.row === row);
  return level2?.row === row && weighed ? level2 : null;
}

function beginsLevel(view: FormView, block: IndicatorBlock, row: number): boolean {
  return (['level1', 'level2'] as const).some((role) => levelAt(view, block, row, role)?.row === row);
}

/** The cells of one role over an indicator's rows, each once, in order. */
export function cellsOfRole(
  view: FormView,
  block: IndicatorBlock,
  row: IndicatorRow,
  role: IndicatorRole,
): FormCell[] {
  const column = block.columns.get(role);
  return column === undefined ? [] : cellsInColumn(view, row, column);
}

export function cellsInColumn(view: FormView, row: IndicatorRow, column: number): FormCell[] {
  const cells = row.rows.flatMap((at) => view.at(at, column) ?? []);
  return cells.filter((cell, index) => cells.findIndex((other) => other.cell === cell.cell) === index);
}
