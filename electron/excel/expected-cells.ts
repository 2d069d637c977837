import type { TableBlock } from '../../shared/compose/document.ts';
import { placeCells } from '../../shared/compose/place-cells.ts';
import { plainText } from '../../shared/compose/plain-text.ts';
import { unitOfWord } from '../../shared/money/fen.ts';
import type { WrittenCell } from './read-back.ts';
import { sheetNumber } from './write-cells.ts';
import { cellAddress } from './write-formula.ts';

/** What a table's sheet must hold, by address: numbers where the report has numbers, else texts that are not empty. */
export function expectedCells(table: TableBlock): [string, WrittenCell][] {
  const above = [table.caption, table.unit].filter((text) => text !== '');
  const unit = unitOfWord(table.unit) ?? 'wanyuan';
  const rows = [...table.header, ...table.rows];
  const lines = above.map((text, row): [string, WrittenCell] => [cellAddress({ row, column: 0 }, 1), text]);
  const cells = placeCells(rows, table.columnWidths.length).map(
    ({ cell, row, column }): [string, WrittenCell] => [
      cellAddress({ row, column }, above.length + 1),
      cell.value ? sheetNumber(cell.value, unit).value : plainText(cell.text),
    ],
  );
  const notes = table.notes.map((note, index): [string, WrittenCell] => [
    cellAddress({ row: rows.length + index, column: 0 }, above.length + 1),
    plainText(note),
  ]);
  return [...lines, ...cells, ...notes].filter(([, value]) => value !== '');
}
