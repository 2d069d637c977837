import type { Move } from './next-cell.ts';

/**
 * `ready`: the cell is chosen, typing replaces it. `typing`: a new text is being entered. `editing`: the old
 * text is being changed (F2, double click), so the arrows belong to the caret.
 */
export type CellMode = 'ready' | 'typing' | 'editing';

export interface CellKey {
  readonly key: string;
  readonly shift?: boolean;
  readonly ctrl?: boolean;
  /** an input method is composing */
  readonly composing?: boolean;
}

export type CellAction =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'cancel' };

const ARROWS: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'rowStart',
  End: 'rowEnd',
};

/** What a key means in a cell, as in Excel and WPS; null leaves it to the input. */
export function cellAction({ key, shift, ctrl, composing }: CellKey, mode: CellMode): CellAction | null {
  if (composing || ctrl) return null;
  if (key === 'Enter') return { kind: 'move', move: shift ? 'up' : 'down' };
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === 'F2') return mode === 'ready' ? { kind: 'edit' } : null;
  if (key === 'Delete' && mode === 'ready') return { kind: 'clear' };
  const move = ARROWS[key];
  if (!move || shift) return null;
  const vertical = move === 'up' || move === 'down';
  return vertical || mode === 'ready' ? { kind: 'move', move } : null;
}
