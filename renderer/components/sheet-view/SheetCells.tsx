import { memo } from 'react';
import { cellAddress } from '../../../shared/import/workbook/grid.ts';
import type { LoadedRows, SheetCell, SheetRange } from './row-cache.ts';
import classes from './SheetCells.module.css';
import { columnsWidth, type SheetGeometry, sheetWidth, type VisibleRange } from './sheet-geometry.ts';

interface SheetCellsProps {
  readonly geometry: SheetGeometry;
  readonly range: VisibleRange;
  readonly loaded: LoadedRows;
  readonly merges: readonly SheetRange[];
  readonly hidden: ReadonlySet<number>;
  /** what marked cells stand for, by address */
  readonly labels: ReadonlyMap<string, string>;
}

/** The lines of the sheet, its merged areas and the texts in view. */
export const SheetCells = memo(function SheetCells(props: SheetCellsProps) {
  const { geometry, range, loaded, merges, hidden, labels } = props;
  const { rowHeight } = geometry;
  const [from, to] = range.rows;
  const byCorner = new Map(merges.map((merge) => [cellAddress(merge.top, merge.left), merge]));
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return (
    <>
      <Lines geometry={geometry} range={range} />
      {merges.map((merge) => (
        <div
          key={`${merge.top},${merge.left}`}
          className={classes.merge}
          data-cell={cellAddress(merge.top, merge.left)}
          style={{
            top: merge.top * rowHeight,
            height: (merge.bottom - merge.top + 1) * rowHeight,
            left: geometry.lefts[merge.left],
            width: columnsWidth(geometry, merge.left, merge.right + 1),
          }}
        />
      ))}
      <table aria-rowcount={geometry.rows} aria-colcount={geometry.columns}>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row}
              aria-rowindex={row + 1}
              className={classes.row}
              data-hidden={hidden.has(row) || undefined}
              style={{ top: row * rowHeight, height: rowHeight, width: sheetWidth(geometry) }}
            >
              {cellsInView(loaded.row(row) ?? [], range).map((cell) => {
                const address = cellAddress(row, cell.column);
                const merge = byCorner.get(address);
                return (
                  <Cell
                    key={cell.column}
                    cell={cell}
                    address={address}
                    label={labels.get(address)}
                    left={geometry.lefts[cell.column] ?? 0}
                    width={columnsWidth(geometry, cell.column, (merge?.right ?? cell.column) + 1)}
                    height={merge ? (merge.bottom - merge.top + 1) * rowHeight : rowHeight}
                    merged={merge !== undefined && merge.right > merge.left}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
});

interface CellProps {
  readonly cell: SheetCell;
  readonly address: string;
  readonly label: string | undefined;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** across columns: centred, as titles and group headings are */
  readonly merged: boolean;
}

function Cell({ cell, address, label, left, width, height, merged }: CellProps) {
  const text = cell.text.replaceAll(/\s*\n\s*/g, ' ');
  return (
    <td
      aria-colindex={cell.column + 1}
      className={classes.cell}
      data-cell={address}
      data-kind={cell.kind}
      data-merged={merged || undefined}
      title={label ?? text}
      style={{ left, width, height, lineHeight: `${height - 1}px` }}
    >
      {text}
    </td>
  );
}

function Lines({ geometry, range }: Pick<SheetCellsProps, 'geometry' | 'range'>) {
  const [from, to] = range.columns;
  const [first, last] = range.rows;
  const top = first * geometry.rowHeight;
  const height = (last - first) * geometry.rowHeight;
  return geometry.lefts
    .slice(from + 1, to + 1)
    .map((right) => <div key={right} className={classes.line} style={{ top, height, left: right - 1 }} />);
}

/** A long text in a cell left of the window may reach into it only where it is merged, so nothing else is drawn. */
function cellsInView(cells: readonly SheetCell[], { columns: [from, to] }: VisibleRange): SheetCell[] {
  return cells.filter(({ column, text }) => text !== '' && column < to && (column >= from || column === 0));
}
