import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { cellAddress, cellOfAddress } from '../../../shared/import/workbook/grid.ts';
import { type CellPlace, cellsBetween, placeAt, type SheetGeometry } from './sheet-geometry.ts';

/** As many cells as one figure may be the sum of. */
const MOST_CELLS = 200;

const ARROWS: Readonly<Record<string, CellPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * Choosing cells as in a spreadsheet: a click, a run by dragging or Shift, further cells by Ctrl, and the arrow keys.
 * @param chosen the cells chosen so far
 * @param start the cell a run begins at while none is chosen
 * @param onChoose undefined for a sheet that is only looked at
 * @returns `dragged`: the run under the mouse that is not let go yet; `keyboard`: what takes the arrow keys
 */
export function useCellChoosing(
  geometry: SheetGeometry,
  chosen: readonly string[],
  start: string | undefined,
  onChoose: ((cells: readonly string[]) => void) | undefined,
) {
  const anchor = useRef<CellPlace | null>(null);
  const end = useRef<CellPlace | null>(null);
  const keyboard = useRef<HTMLButtonElement>(null);
  const [dragged, setDragged] = useState<readonly string[] | null>(null);
  const first = cellOfAddress(chosen[0] ?? start ?? '');
  const runFrom = () => (chosen.length > 0 ? anchor.current : null) ?? first;
  const runTo = (place: CellPlace) => {
    end.current = place;
    return cellsBetween(anchor.current ?? place, place, MOST_CELLS);
  };
  const startAt = (place: CellPlace) => {
    anchor.current = place;
    return runTo(place);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const place = event.button === 0 ? placeUnder(event, geometry) : null;
    if (!place || !onChoose) return;
    const address = cellAddress(place.row, place.column);
    if (event.ctrlKey || event.metaKey) {
      anchor.current = place;
      const others = chosen.filter((cell) => cell !== address);
      return onChoose(others.length < chosen.length ? others : [...chosen, address].slice(0, MOST_CELLS));
    }
    anchor.current = runFrom();
    setDragged(event.shiftKey ? runTo(place) : startAt(place));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const place = dragged && (event.buttons & 1) === 1 ? placeUnder(event, geometry) : null;
    if (place && !samePlace(place, end.current)) setDragged(runTo(place));
  };
  const finish = useEffectEvent(() => {
    if (dragged) onChoose?.(dragged);
    setDragged(null);
  });
  const dragging = dragged !== null;
  useEffect(() => {
    if (!dragging) return;
    // The mouse may be let go outside the sheet.
    const listener = () => finish();
    window.addEventListener('pointerup', listener);
    return () => window.removeEventListener('pointerup', listener);
  }, [dragging]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const arrow = ARROWS[event.key];
    if (!arrow || !onChoose || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const going = event.shiftKey && chosen.length > 0 ? end.current : null;
    const from = going ?? first ?? { row: -1, column: 0 };
    const to = {
      row: within(from.row + arrow.row, geometry.rows),
      column: within(from.column + arrow.column, geometry.columns),
    };
    anchor.current = runFrom();
    onChoose(event.shiftKey ? runTo(to) : startAt(to));
  };
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    // The arrow keys go on from the cell that was clicked.
    event.preventDefault();
    keyboard.current?.focus({ preventScroll: true });
  };
  return { dragged, keyboard, onKeyDown, mouse: { onPointerDown, onPointerMove, onMouseDown } };
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}

function samePlace(one: CellPlace, other: CellPlace | null): boolean {
  return one.row === other?.row && one.column === other.column;
}

/** A drawn cell says where it is; an empty place of the sheet is measured. */
function placeUnder(event: PointerEvent<HTMLElement>, geometry: SheetGeometry): CellPlace | null {
  const cell = event.target instanceof Element ? event.target.closest('[data-cell]') : null;
  if (cell) return cellOfAddress(cell.getAttribute('data-cell') ?? '');
  const body = event.currentTarget.getBoundingClientRect();
  return placeAt(geometry, event.clientX - body.left, event.clientY - body.top);
}
