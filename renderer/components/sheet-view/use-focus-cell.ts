import { type RefObject, useEffect } from 'react';
import { cellOfAddress } from '../../../shared/import/workbook/grid.ts';
import type { SheetGeometry } from './sheet-geometry.ts';

/** A cell to be brought into view; another object asks again, the same one does not. */
export interface CellFocus {
  /** A1 */
  readonly cell: string;
}

/** Scrolls a sheet so far that the cell is seen with its neighbours; not at all when it already is. */
export function useFocusCell(
  scroller: RefObject<HTMLElement | null>,
  geometry: SheetGeometry,
  focus: CellFocus | null,
): void {
  useEffect(() => {
    const place = focus && cellOfAddress(focus.cell);
    const element = scroller.current;
    if (!place || !element) return;
    const { rowHeight, lefts, gutter } = geometry;
    const top = place.row * rowHeight;
    const left = lefts[place.column] ?? 0;
    const right = lefts[place.column + 1] ?? left;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
    const rowSeen = top >= scrollTop && top + 3 * rowHeight <= scrollTop + clientHeight;
    const columnSeen = left >= scrollLeft && right + gutter <= scrollLeft + clientWidth;
    element.scrollTo({
      top: rowSeen ? scrollTop : Math.max(0, top - clientHeight / 3),
      left: columnSeen ? scrollLeft : Math.max(0, right + gutter - clientWidth * 0.7),
    });
  }, [scroller, geometry, focus]);
}
