import * as z from 'zod';
import type { CellKind, Grid, GridSheet } from './grid.ts';
import type { Recognition } from './recognition.ts';

/** How large a sheet is and how it is drawn; its cells come in windows, so that 100,000 rows cost nothing. */
export const sheetShapeSchema = z.strictObject({
  name: z.string(),
  hidden: z.boolean(),
  rows: z.int(),
  columns: z.int(),
  /** in characters; null = default */
  columnWidths: z.array(z.number().nullable()),
  hiddenRows: z.array(z.int()),
});
export type SheetShape = z.infer<typeof sheetShapeSchema>;

const windowCellSchema = z.strictObject({
  column: z.int(),
  /** as the office program shows it */
  text: z.string(),
  kind: z.enum(['text', 'number', 'boolean', 'date', 'error'] satisfies CellKind[]),
});

const rangeSchema = z.strictObject({ top: z.int(), left: z.int(), bottom: z.int(), right: z.int() });

/** Some rows of a sheet with the merges that reach into them. */
export const sheetWindowSchema = z.strictObject({
  from: z.int(),
  rows: z.array(z.array(windowCellSchema)),
  merges: z.array(rangeSchema),
});
export type SheetWindow = z.infer<typeof sheetWindowSchema>;

/** More columns than this are a blown-up used range, not a table. */
const MAX_COLUMNS = 256;
export const MAX_WINDOW_ROWS = 500;
/** So many rows are asked for at a time, and come along with a workbook that was just read. */
export const WINDOW_ROWS = 100;

export function sheetShapes(grid: Grid): SheetShape[] {
  return grid.sheets.map((sheet) => {
    const columns = Math.min(MAX_COLUMNS, columnCount(sheet));
    return {
      name: sheet.name,
      hidden: sheet.hidden,
      rows: sheet.rows.length,
      columns,
      columnWidths: Array.from({ length: columns }, (_, column) => sheet.columnWidths[column] ?? null),
      hiddenRows: [...sheet.hiddenRows],
    };
  });
}

/** The sheet a workbook opens at, with its first rows: they can be drawn at once. */
export const openingSchema = z.strictObject({ sheet: z.string(), rows: sheetWindowSchema });

/** Opens at the sheet of the first figure, else at the first that is not hidden. */
export function openingOf(
  { sheets }: Grid,
  { figures }: Pick<Recognition, 'figures'>,
): z.infer<typeof openingSchema> {
  const opened =
    sheets.find(({ name }) => name === figures[0]?.sheet) ??
    sheets.find(({ hidden }) => !hidden) ??
    sheets[0];
  const rows = opened ? sheetWindow(opened, 0, WINDOW_ROWS) : { from: 0, rows: [], merges: [] };
  return { sheet: opened?.name ?? '', rows };
}

/** The rows `from` … `from + count - 1` of a sheet. */
export function sheetWindow(sheet: GridSheet, from: number, count: number): SheetWindow {
  const to = Math.min(sheet.rows.length, from + Math.min(count, MAX_WINDOW_ROWS));
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, index) =>
    (sheet.rows[from + index] ?? []).flatMap((cell, column) =>
      cell && column < MAX_COLUMNS ? [{ column, text: cell.shown ?? cell.text, kind: cell.kind }] : [],
    ),
  );
  const merges = sheet.merges.filter((merge) => merge.top < to && merge.bottom >= from);
  return { from, rows, merges: merges.slice(0, MAX_MERGES) };
}

/** A sheet with more merges in one window is hostile, and drawing them would freeze the window. */
const MAX_MERGES = 2_000;

function columnCount(sheet: GridSheet): number {
  return sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
}
