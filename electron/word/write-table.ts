import type { Paragraph, Table, TableRow } from 'docx';
import type { TableBlock, TableCell } from '../../shared/compose/document.ts';
import { linePitchTwips, mmToTwips, type PageGrid } from '../../shared/compose/page-grid.ts';
import {
  cellAlignment,
  columnShares,
  keepsWithNextRow,
  TABLE_TEXT_PT,
  tableTextPt,
} from '../../shared/compose/table-look.ts';
import { type DocxLibrary, textRuns } from './write-runs.ts';
import { CELL_ALIGNMENT, STYLE, TWIPS_PER_POINT } from './write-styles.ts';

interface TableContext {
  readonly docx: DocxLibrary;
  readonly grid: PageGrid;
  readonly points: number;
}

const CELL_MARGINS_MM = { sides: 1, ends: 0.5 } as const;
const BORDER = { style: 'single', size: 4, color: '000000' } as const;

/** Caption and unit line, the table, its notes; the last paragraph leaves one blank line behind unless `last`. */
export function tableParts(
  docx: DocxLibrary,
  table: TableBlock,
  grid: PageGrid,
  options: { pageBreakBefore: boolean; last: boolean },
): (Paragraph | Table)[] {
  const line = linePitchTwips(grid);
  const above = [
    { text: table.caption, style: STYLE.caption },
    { text: table.unit, style: STYLE.unit },
  ].filter(({ text }) => text !== '');
  // A break before a table needs a paragraph to carry it.
  if (above.length === 0 && options.pageBreakBefore) above.push({ text: '', style: STYLE.unit });
  const paragraphs = above.map(
    ({ text, style }, index) =>
      new docx.Paragraph({
        style,
        pageBreakBefore: options.pageBreakBefore && index === 0,
        children: textRuns(docx, text),
      }),
  );
  return [...paragraphs, wordTable(docx, table, grid), ...below(docx, table, options.last ? 0 : line)];
}

/** Two tables with nothing between would grow together, and a document may not end with a table. */
function below(docx: DocxLibrary, table: TableBlock, after: number): Paragraph[] {
  const notes = table.notes.map(
    (note, index) =>
      new docx.Paragraph({
        style: STYLE.note,
        children: textRuns(docx, note),
        ...(index === table.notes.length - 1 && { spacing: { after } }),
      }),
  );
  return notes.length > 0 ? notes : [new docx.Paragraph({ style: STYLE.tableEnd, spacing: { after } })];
}

function wordTable(docx: DocxLibrary, table: TableBlock, grid: PageGrid): Table {
  const context: TableContext = { docx, grid, points: tableTextPt(table) };
  const width = mmToTwips(grid.textWidthMm);
  const columnWidths = columnShares(table).map((share) => Math.floor(share * width));
  const ends = mmToTwips(CELL_MARGINS_MM.ends);
  const sides = mmToTwips(CELL_MARGINS_MM.sides);
  return new docx.Table({
    layout: 'fixed',
    alignment: 'center',
    width: { size: columnWidths.reduce((sum, column) => sum + column, 0), type: 'dxa' },
    columnWidths,
    margins: { top: ends, bottom: ends, left: sides, right: sides, marginUnitType: 'dxa' },
    borders: {
      top: BORDER,
      bottom: BORDER,
      left: BORDER,
      right: BORDER,
      insideHorizontal: BORDER,
      insideVertical: BORDER,
    },
    rows: [
      ...table.header.map((row) => wordRow(context, row, { inHeader: true, keepNext: true })),
      ...table.rows.map((row, index) =>
        wordRow(context, row, { inHeader: false, keepNext: keepsWithNextRow(index, table.rows.length) }),
      ),
    ],
  });
}

interface RowRole {
  readonly inHeader: boolean;
  readonly keepNext: boolean;
}

function wordRow(context: TableContext, cells: readonly TableCell[], role: RowRole): TableRow {
  const { docx, grid } = context;
  return new docx.TableRow({
    ...(role.inHeader && { tableHeader: true }),
    cantSplit: true,
    height: { value: linePitchTwips(grid), rule: 'atLeast' },
    children: cells.map(
      (cell) =>
        new docx.TableCell({
          verticalAlign: 'center',
          ...(cell.columnSpan && { columnSpan: cell.columnSpan }),
          ...(cell.rowSpan && { rowSpan: cell.rowSpan }),
          children: [cellParagraph(context, cell, role)],
        }),
    ),
  });
}

/** What the style of the cell says already is not said again: a report has a thousand cells. */
function cellParagraph(
  { docx, points }: TableContext,
  cell: TableCell,
  { inHeader, keepNext }: RowRole,
): Paragraph {
  const wide = points === TABLE_TEXT_PT.wide;
  const alignment = cellAlignment(cell, inHeader);
  const options = {
    ...(cell.indent && { indent: { left: cell.indent * points * TWIPS_PER_POINT } }),
    children: textRuns(docx, cell.text, { ...(cell.bold && !inHeader && { bold: true }) }),
  };
  if (inHeader) {
    return new docx.Paragraph({
      ...options,
      style: wide ? STYLE.wideHeaderCell : STYLE.headerCell,
      ...(alignment !== CELL_ALIGNMENT.header && { alignment }),
    });
  }
  return new docx.Paragraph({
    ...options,
    style: wide ? STYLE.wideCell : STYLE.cell,
    ...(alignment !== CELL_ALIGNMENT.body && { alignment }),
    ...(keepNext && { keepNext }),
  });
}
