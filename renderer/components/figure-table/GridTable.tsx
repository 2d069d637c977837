import { VisuallyHidden } from '@mantine/core';
import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import { isComposing } from '../form/is-composing.ts';
import { cellAction } from './cell-keys.ts';
import classes from './GridTable.module.css';
import { type CellPlace, nextCell } from './next-cell.ts';
import { isBlock, parseTabSeparated } from './tab-separated.ts';

export interface GridColumn {
  readonly id: string;
  /** '' for the column of a row's own buttons */
  readonly title: string;
  /** rem; 0 takes what is left */
  readonly width: number;
  readonly align?: 'left' | 'right';
  /** how a computed column is computed */
  readonly explanation?: string;
}

interface GridTableProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly children: ReactNode;
  /** A block from Excel or WPS pasted with its first cell at `at`. Without it only single cells can be pasted. */
  readonly onPasteBlock?: (block: readonly (readonly string[])[], at: CellPlace) => void;
}

/** A table of CellInputs that behaves like a spreadsheet: arrows, Enter, Home, End, pasting a block. */
export function GridTable({ label, columns, children, onPasteBlock }: GridTableProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const input = cellInputOf(event.target);
    if (!input) return;
    const mode =
      input.dataset.mode === 'typing' ? 'typing' : input.dataset.mode === 'editing' ? 'editing' : 'ready';
    const { key, shiftKey: shift, altKey } = event;
    const ctrl = event.ctrlKey || event.metaKey || altKey;
    const action = cellAction({ key, shift, ctrl, composing: isComposing(event.nativeEvent) }, mode);
    if (action?.kind !== 'move') return;
    event.preventDefault();
    const inputs = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[data-row]')];
    const next = nextCell(placeOf(input), action.move, inputs.map(placeOf));
    const target = inputs.find((candidate) => next && isAt(candidate, next));
    // At the edge the entry is still finished, as Enter in the last row of a sheet does.
    if (!target) input.blur();
    (target ?? input).focus();
  };
  const onPaste = (event: ClipboardEvent<HTMLTableElement>) => {
    const input = cellInputOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (!input || !onPasteBlock || !isBlock(text)) return;
    event.preventDefault();
    onPasteBlock(parseTabSeparated(text), placeOf(input));
  };
  return (
    <table className={classes.table} aria-label={label} onKeyDown={onKeyDown} onPaste={onPaste}>
      <colgroup>
        {columns.map(({ id, width }) => (
          <col key={id} style={width > 0 ? { width: `${width}rem` } : undefined} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ id, title, align, explanation }) => (
            <th key={id} scope="col" data-align={align} title={explanation}>
              {title || <VisuallyHidden>操作</VisuallyHidden>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function cellInputOf(target: EventTarget): HTMLInputElement | null {
  return target instanceof HTMLInputElement && target.dataset.row !== undefined ? target : null;
}

function placeOf(input: HTMLInputElement): CellPlace {
  return { row: Number(input.dataset.row), col: Number(input.dataset.col) };
}

function isAt(input: HTMLInputElement, place: CellPlace): boolean {
  const own = placeOf(input);
  return own.row === place.row && own.col === place.col;
}
