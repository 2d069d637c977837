import { memo } from 'react';
import { type PlacedCell, placedCells } from './placed-cells.ts';
import type { SheetCell, SheetRange } from './row-cache.ts';
import classes from './SheetCells.module.css';
import { type SheetGeometry, sheetWidth } from './sheet-geometry.ts';

interface SheetRowProps {
  readonly row: number;
  /** undefined while the row is not at hand */
  readonly cells: readonly SheetCell[] | undefined;
  readonly geometry: SheetGeometry;
  /** the columns in view, as numbers of their own so that an unchanged row is recognised as such */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** the merged areas that begin in this row, by address */
  readonly merges: ReadonlyMap<string, SheetRange>;
  readonly hidden: boolean;
  /** what marked cells stand for, by address */
  readonly labels: ReadonlyMap<string, string>;
}

/** The texts of one row; drawn once while it stays in view. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { row, cells = [], geometry, firstColumn, lastColumn, merges, hidden, labels } = props;
  const { rowHeight } = geometry;
  return (
    <tr
      aria-rowindex={row + 1}
      className={classes.row}
      data-hidden={hidden || undefined}
      style={{ top: row * rowHeight, height: rowHeight, width: sheetWidth(geometry) }}
    >
      {placedCells(cells, row, merges, geometry, [firstColumn, lastColumn]).map((placed) => (
        <Cell key={placed.cell.column} {...placed} label={labels.get(placed.address)} />
      ))}
    </tr>
  );
});

function Cell({ cell, address, label, left, width, height, centred }: PlacedCell & { label?: string }) {
  const text = cell.text.replaceAll(/\s*\n\s*/g, ' ');
  return (
    <td
      aria-colindex={cell.column + 1}
      className={classes.cell}
      data-cell={address}
      data-kind={looksLikeAmount(cell) ? 'number' : cell.kind}
      data-merged={centred || undefined}
      title={label ?? text}
      style={{ left, width, height, lineHeight: `${height - 1}px` }}
    >
      {text}
    </td>
  );
}

/** Amounts typed as text stand right as amounts do; codes and line numbers stay left. */
function looksLikeAmount({ kind, text }: SheetCell): boolean {
  return kind === 'text' && /^\s*[-(]?\d[\d,]*[.,]\d+\)?\s*$/.test(text);
}
