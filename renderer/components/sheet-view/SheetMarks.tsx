import { memo } from 'react';
import { cellOfAddress } from '../../../shared/import/workbook/grid.ts';
import type { CellMark } from './cell-mark.ts';
import type { SheetRange } from './row-cache.ts';
import classes from './SheetMarks.module.css';
import { columnsWidth, type SheetGeometry, type VisibleRange } from './sheet-geometry.ts';

interface SheetMarksProps {
  readonly geometry: SheetGeometry;
  readonly range: VisibleRange;
  readonly merges: readonly SheetRange[];
  readonly marks: readonly CellMark[];
  readonly chosen: readonly string[];
}

/** The outlines over the cells that mean something. */
export const SheetMarks = memo(function SheetMarks(props: SheetMarksProps) {
  const { geometry, range, merges, marks, chosen } = props;
  const [from, to] = range.rows;
  const all: CellMark[] = [...marks, ...chosen.map((cell) => ({ cell, kind: 'chosen' as const, label: '' }))];
  return all.map(({ cell, kind, label }, index) => {
    const place = cellOfAddress(cell);
    if (!place || place.row >= to || place.row < from) return null;
    const merge = merges.find(({ top, left }) => top === place.row && left === place.column);
    return (
      <div
        // Two marks may lie on one cell.
        key={`${cell}|${kind}|${label}|${kind === 'chosen' ? index : ''}`}
        className={classes.mark}
        data-mark={kind}
        data-on={cell}
        style={{
          top: place.row * geometry.rowHeight,
          height: ((merge?.bottom ?? place.row) - place.row + 1) * geometry.rowHeight,
          left: geometry.lefts[place.column],
          width: columnsWidth(geometry, place.column, (merge?.right ?? place.column) + 1),
        }}
      />
    );
  });
});
