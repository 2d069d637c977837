import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { SheetShape, SheetWindow } from '../../../shared/import/workbook/sheet-window.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../notify/notify.tsx';
import type { CellMark } from './cell-mark.ts';
import { createRowCache } from './row-cache.ts';
import { SheetCells } from './SheetCells.tsx';
import { ColumnLetters, RowNumbers } from './SheetHeads.tsx';
import { SheetMarks } from './SheetMarks.tsx';
import classes from './SheetView.module.css';
import { sheetGeometry, sheetWidth } from './sheet-geometry.ts';
import { useCellChoosing } from './use-cell-choosing.ts';
import { type CellFocus, useFocusCell } from './use-focus-cell.ts';
import { useViewport } from './use-viewport.ts';

interface SheetViewProps {
  /** of the open workbook the sheet belongs to */
  readonly token: string;
  readonly shape: SheetShape;
  /** its first rows, where they are at hand already */
  readonly first?: SheetWindow | undefined;
  readonly marks: readonly CellMark[];
  /** A1 addresses of the cells under the clerk's hand */
  readonly chosen: readonly string[];
  readonly focus: CellFocus | null;
  /** undefined for a sheet that is only looked at */
  readonly onChoose?: (cells: readonly string[]) => void;
  /** Enter was pressed on the cells that are chosen */
  readonly onEnter?: () => void;
}

/**
 * A sheet drawn as a sheet. Only what is in view is fetched and drawn, so 100,000 rows cost what thirty do.
 * Another sheet needs another `key`.
 */
export function SheetView(props: SheetViewProps) {
  const { token, shape, first, marks, chosen, focus, onChoose, onEnter } = props;
  const client = useClient();
  const scroller = useRef<HTMLElement>(null);
  const geometry = useMemo(() => sheetGeometry(shape, rootFontSize()), [shape]);
  const [cache] = useState(() =>
    createRowCache(
      (from, count) => client.imports.rows({ token, sheet: shape.name, from, count }),
      notifyError,
      first,
    ),
  );
  const loaded = useSyncExternalStore(cache.subscribe, cache.loaded);
  const range = useViewport(scroller, geometry);
  const [from, to] = range.rows;
  useEffect(() => cache.want(from, to), [cache, from, to]);
  const merges = useMemo(() => loaded.merges(from, to), [loaded, from, to]);
  const hidden = useMemo(() => new Set(shape.hiddenRows), [shape]);
  const labels = useMemo(() => new Map(marks.map(({ cell, label }) => [cell, label])), [marks]);
  useFocusCell(scroller, geometry, focus);
  const { dragged, keyboard, onKeyDown, mouse } = useCellChoosing(geometry, chosen, focus?.cell, onChoose);
  const height = geometry.rows * geometry.rowHeight;
  return (
    <section ref={scroller} className={classes.scroller} aria-label={`工作表“${shape.name}”`}>
      <div
        className={classes.sheet}
        style={{
          width: geometry.gutter + sheetWidth(geometry),
          gridTemplateColumns: `${geometry.gutter}px auto`,
          gridTemplateRows: `${geometry.rowHeight}px ${height}px`,
          lineHeight: `${geometry.rowHeight - 1}px`,
        }}
      >
        <div className={classes.corner}>
          {onChoose && (
            <button
              ref={keyboard}
              type="button"
              className={classes.keyboard}
              aria-label={`在“${shape.name}”中用方向键选格子`}
              onKeyDown={onKeyDown}
              onClick={onEnter}
            />
          )}
        </div>
        <ColumnLetters geometry={geometry} columns={range.columns} />
        <RowNumbers geometry={geometry} rows={range.rows} hidden={hidden} />
        <div className={classes.body} data-choosing={onChoose ? true : undefined} {...mouse}>
          <SheetCells
            geometry={geometry}
            range={range}
            loaded={loaded}
            merges={merges}
            hidden={hidden}
            labels={labels}
          />
          <SheetMarks
            geometry={geometry}
            range={range}
            merges={merges}
            marks={marks}
            chosen={dragged ?? chosen}
          />
        </div>
      </div>
    </section>
  );
}

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
