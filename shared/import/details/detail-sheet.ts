import type { FigureStage } from '../../figures/keys.ts';
import type { MoneyUnit } from '../../money/fen.ts';
import { type CellView, filledCells, filledColumns, viewOf } from '../workbook/cell-view.ts';
import { stageOfText } from '../workbook/column-stage.ts';
import type { GridSheet } from '../workbook/grid.ts';
import { isColumnNumberRow, isHeaderWord, isNumeric } from '../workbook/header-words.ts';
import { isFiller, isNote } from '../workbook/label-text.ts';
import type { RecognisedSheet, Recognition } from '../workbook/recognition.ts';
import { factsOf } from '../workbook/sheet-facts.ts';
import type { TableKind } from '../workbook/table-kinds.ts';
import { layoutOf, type TableLayout } from '../workbook/table-layout.ts';
import { commonest } from '../workbook/workbook-facts.ts';

/** A sheet with its table found and everything known that gives its lines a meaning. */
export interface DetailSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly title: string;
  readonly kind: TableKind | null;
  /** null when no unit is printed on the sheet and recognition settled none */
  readonly unit: MoneyUnit | null;
  readonly stage: FigureStage | null;
  readonly year: number | null;
  readonly view: CellView;
  readonly layout: TableLayout;
  readonly rows: DataRows;
}

/** The rows that can hold lines, and what was met among them. */
interface DataRows {
  /** zero-based */
  readonly indexes: readonly number[];
  /** `…` rows: the form's author left examples to be replaced */
  readonly hasFiller: boolean;
}

/** @param recognised what recognition (and the clerk) settled for this sheet; stronger than its own words */
export function detailSheetOf(
  sheet: GridSheet,
  recognised: RecognisedSheet | undefined,
  recognition: Recognition,
): DetailSheet | null {
  const view = viewOf(sheet);
  const layout = layoutOf(view);
  if (!layout) return null;
  const facts = factsOf(view, layout.headerTop);
  const title = facts.title ?? sheet.name;
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    title,
    kind: recognised?.table ?? null,
    unit: recognised?.unit ?? facts.unit,
    stage:
      recognised?.stage ??
      stageOfText(title) ??
      stageOfText(sheet.name) ??
      commonest(recognition.sheets.flatMap((one) => one.stage ?? [])),
    year: facts.year ?? recognition.year,
    view,
    layout,
    rows: dataRows(view, layout),
  };
}

function dataRows(view: CellView, layout: TableLayout): DataRows {
  const indexes: number[] = [];
  let hasFiller = false;
  let afterHeader = layout.dataTop;
  const head = headCells(view, layout.headerTop);
  for (let row = layout.dataTop; row < view.rowCount; row++) {
    const cells = filledCells(view, row);
    const first = cells[0];
    if (!first || isNote(first.text)) continue;
    if (row === afterHeader && isColumnNumberRow(cells)) continue;
    if (isHeaderAgain(view, head, row)) {
      row += layout.headerBottom - layout.headerTop;
      afterHeader = row + 1;
      continue;
    }
    if (indexes.length > 0 && isOtherHeader(cells)) break;
    if (cells.some((cell) => cell.kind === 'text' && isFiller(cell.text))) hasFiller = true;
    else indexes.push(row);
  }
  return { indexes, hasFiller };
}

/** A list printed over several pages repeats its headers. */
function isHeaderAgain(view: CellView, head: readonly HeadCell[], row: number): boolean {
  return head.length > 1 && head.every(({ column, text }) => view.cellAt(row, column)?.text.trim() === text);
}

interface HeadCell {
  readonly column: number;
  readonly text: string;
}

function headCells(view: CellView, row: number): HeadCell[] {
  return filledColumns(view, row).map((column) => ({
    column,
    text: view.cellAt(row, column)?.text.trim() ?? '',
  }));
}

/** Below a table another one may begin; its lines are not this table's. */
function isOtherHeader(
  cells: readonly { kind: 'text' | 'number' | 'boolean' | 'date' | 'error'; text: string }[],
): boolean {
  return (
    cells.length >= 3 &&
    cells.every((cell) => !isNumeric(cell) && isHeaderWord(cell.text)) &&
    cells.some((cell) => /名称|编码|代码|^项\s*目$/.test(cell.text))
  );
}
