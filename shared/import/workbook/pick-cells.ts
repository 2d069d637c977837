import type { Fen, MoneyUnit } from '../../money/fen.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import { cellOfAddress, type Grid } from './grid.ts';

/** Cells of one sheet that together state one figure. */
export interface CellChoice {
  readonly sheet: string;
  /** A1 addresses; more than one is a sum */
  readonly cells: readonly string[];
  readonly unit: MoneyUnit;
}

export type PickedAmount =
  | { readonly ok: true; readonly fen: Fen /** the cells' own texts, joined by + */; readonly raw: string }
  | { readonly ok: false /** one Chinese sentence */; readonly problem: string };

/** Reads the amount of chosen cells exactly. A dash is 0, a blank is not; one cell that is no amount spoils the sum. */
export function pickCells(grid: Grid, { sheet, cells, unit }: CellChoice): PickedAmount {
  const found = grid.sheets.find((candidate) => candidate.name === sheet);
  if (!found) return { ok: false, problem: `没有工作表“${sheet}”。` };
  const raws: string[] = [];
  let fen = 0;
  for (const address of cells) {
    const place = cellOfAddress(address);
    const text = (place && found.rows[place.row]?.[place.column]?.text.trim()) ?? '';
    const amount = parseAmount(text, unit);
    if (amount.kind !== 'amount' && amount.kind !== 'dash') {
      return { ok: false, problem: problemOf(amount.kind, address, text) };
    }
    fen += amount.kind === 'amount' ? amount.fen : 0;
    raws.push(text);
  }
  if (raws.length === 0) return { ok: false, problem: '没有选中单元格。' };
  if (!Number.isSafeInteger(fen)) return { ok: false, problem: '加起来太大，不像金额。' };
  return { ok: true, fen, raw: raws.join('+').slice(0, 200) };
}

function problemOf(kind: 'blank' | 'notApplicable' | 'notNumber' | 'tooLarge', cell: string, text: string) {
  switch (kind) {
    case 'blank':
      return `${cell} 是空白，不是 0。`;
    case 'notApplicable':
      return `${cell} 写的是“${text}”，不是金额。`;
    case 'notNumber':
      return `${cell} 的“${text}”不是金额。`;
    case 'tooLarge':
      return `${cell} 的“${text}”太大，不像金额。`;
  }
}

/** `D7` for one cell, `D7:D9` for a run down or across, else `D7+F9`: how a source names its cells. */
export function cellsLabel(cells: readonly string[]): string {
  const [first, ...rest] = cells;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return first ?? '';
  return isRun(cells) ? `${first}:${last}` : cells.join('+').slice(0, 200);
}

function isRun(cells: readonly string[]): boolean {
  const places = cells.map(cellOfAddress);
  return places.every((place, index) => {
    const before = places[index - 1];
    if (!place) return false;
    if (!before) return index === 0;
    const down = place.column === before.column && place.row === before.row + 1;
    const across = place.row === before.row && place.column === before.column + 1;
    return down || across;
  });
}
