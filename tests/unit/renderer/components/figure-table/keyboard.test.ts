import { describe, expect, it } from 'vitest';
import { cellAction } from '../../../../../renderer/components/figure-table/cell-keys.ts';
import { nextCell } from '../../../../../renderer/components/figure-table/next-cell.ts';

describe('a key in a cell', () => {
  it('moves while the cell is only chosen', () => {
    expect(cellAction({ key: 'ArrowLeft' }, 'ready')).toEqual({ kind: 'move', move: 'left' });
    expect(cellAction({ key: 'Home' }, 'ready')).toEqual({ kind: 'move', move: 'rowStart' });
  });

  it('belongs to the caret left and right once a text is being entered, up and down still move', () => {
    expect(cellAction({ key: 'ArrowLeft' }, 'editing')).toBeNull();
    expect(cellAction({ key: 'ArrowRight' }, 'typing')).toBeNull();
    expect(cellAction({ key: 'ArrowDown' }, 'typing')).toEqual({ kind: 'move', move: 'down' });
  });

  it('finishes and goes down with Enter, up with Shift+Enter', () => {
    expect(cellAction({ key: 'Enter' }, 'typing')).toEqual({ kind: 'move', move: 'down' });
    expect(cellAction({ key: 'Enter', shift: true }, 'ready')).toEqual({ kind: 'move', move: 'up' });
  });

  it('edits with F2, blanks with Delete, takes back with Esc, as spreadsheets do', () => {
    expect(cellAction({ key: 'F2' }, 'ready')).toEqual({ kind: 'edit' });
    expect(cellAction({ key: 'Delete' }, 'ready')).toEqual({ kind: 'clear' });
    expect(cellAction({ key: 'Delete' }, 'editing')).toBeNull();
    expect(cellAction({ key: 'Escape' }, 'typing')).toEqual({ kind: 'cancel' });
  });

  it('means nothing together with Ctrl: those keys belong to the window', () => {
    expect(cellAction({ key: 's', ctrl: true }, 'typing')).toBeNull();
    expect(cellAction({ key: 'ArrowDown', ctrl: true }, 'ready')).toBeNull();
  });

  it('belongs to the input method while it composes', () => {
    expect(cellAction({ key: 'Enter', composing: true }, 'typing')).toBeNull();
    expect(cellAction({ key: 'ArrowDown', composing: true }, 'typing')).toBeNull();
  });
});

describe('the next cell', () => {
  // Row 1 has no cell in column 1, as a row with a computed value there.
  const cells = [
    { row: 0, col: 0 },
    { row: 0, col: 1 },
    { row: 1, col: 0 },
    { row: 1, col: 3 },
    { row: 2, col: 1 },
  ];

  it('is the nearest one in the direction, computed cells skipped', () => {
    expect(nextCell({ row: 1, col: 0 }, 'right', cells)).toEqual({ row: 1, col: 3 });
    expect(nextCell({ row: 0, col: 1 }, 'down', cells)).toEqual({ row: 2, col: 1 });
    expect(nextCell({ row: 2, col: 1 }, 'up', cells)).toEqual({ row: 0, col: 1 });
  });

  it('is none at the edge', () => {
    expect(nextCell({ row: 2, col: 1 }, 'down', cells)).toBeNull();
    expect(nextCell({ row: 0, col: 0 }, 'left', cells)).toBeNull();
  });

  it('can be the first or last of the row', () => {
    expect(nextCell({ row: 1, col: 3 }, 'rowStart', cells)).toEqual({ row: 1, col: 0 });
    expect(nextCell({ row: 1, col: 0 }, 'rowEnd', cells)).toEqual({ row: 1, col: 3 });
  });
});
