import { memo } from 'react';
import { cellAddress } from '../../../shared/import/workbook/grid.ts';
import { type PlacedCell, placedCells } from './placed-cells.ts';
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
              {placedCells(loaded.row(row) ?? [], row, byCorner, geometry, range).map((placed) => (
                <Cell key={placed.cell.column} {...placed} label={labels.get(placed.address)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
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

function Lines({ geometry, range }: Pick<SheetCellsProps, 'geometry' | 'range'>) {
  const [from, to] = range.columns;
  const [first, last] = range.rows;
  const top = first * geometry.rowHeight;
  const height = (last - first) * geometry.rowHeight;
  return geometry.lefts
    .slice(from + 1, to + 1)
    .map((right) => <div key={right} className={classes.line} style={{ top, height, left: right - 1 }} />);
}

/** Amounts typed as text stand right as amounts do; codes and line numbers stay left. */
function looksLikeAmount({ kind, text }: SheetCell): boolean {
  return kind === 'text' && /^\s*[-(]?\d[\d,]*[.,]\d+\)?\s*$/.test(text);
}
