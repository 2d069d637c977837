import { memo } from 'react';
import { cellAddress } from '../../../shared/import/workbook/grid.ts';
import type { LoadedRows, SheetRange } from './row-cache.ts';
import classes from './SheetCells.module.css';
import { SheetRow } from './SheetRow.tsx';
import { columnsWidth, type SheetGeometry, type VisibleRange } from './sheet-geometry.ts';

interface SheetCellsProps {
  readonly geometry: SheetGeometry;
  readonly range: VisibleRange;
  readonly loaded: LoadedRows;
  readonly merges: readonly SheetRange[];
  readonly hidden: ReadonlySet<number>;
  /** what marked cells stand for, by address */
  readonly labels: ReadonlyMap<string, string>;
}

const NO_MERGES: ReadonlyMap<string, SheetRange> = new Map();

/** The lines of the sheet, its merged areas and the texts in view. */
export const SheetCells = memo(function SheetCells(props: SheetCellsProps) {
  const { geometry, range, loaded, merges, hidden, labels } = props;
  const [from, to] = range.rows;
  const [firstColumn, lastColumn] = range.columns;
  const byRow = Map.groupBy(merges, ({ top }) => top);
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return (
    <>
      <Lines geometry={geometry} range={range} />
      {merges.map((merge) => (
        <MergedArea key={`${merge.top},${merge.left}`} merge={merge} geometry={geometry} />
      ))}
      <table aria-rowcount={geometry.rows} aria-colcount={geometry.columns}>
        <tbody>
          {rows.map((row) => (
            <SheetRow
              key={row}
              row={row}
              cells={loaded.row(row)}
              merges={byAddress(byRow.get(row))}
              hidden={hidden.has(row)}
              {...{ geometry, firstColumn, lastColumn, labels }}
            />
          ))}
        </tbody>
      </table>
    </>
  );
});

function byAddress(merges: readonly SheetRange[] | undefined): ReadonlyMap<string, SheetRange> {
  if (!merges) return NO_MERGES;
  return new Map(merges.map((merge) => [cellAddress(merge.top, merge.left), merge]));
}

function MergedArea({ merge, geometry }: { readonly merge: SheetRange; readonly geometry: SheetGeometry }) {
  return (
    <div
      className={classes.merge}
      data-cell={cellAddress(merge.top, merge.left)}
      style={{
        top: merge.top * geometry.rowHeight,
        height: (merge.bottom - merge.top + 1) * geometry.rowHeight,
        left: geometry.lefts[merge.left],
        width: columnsWidth(geometry, merge.left, merge.right + 1),
      }}
    />
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
