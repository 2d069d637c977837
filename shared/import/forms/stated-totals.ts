import type { Fen } from '../../money/fen.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import type { GridSheet } from '../workbook/grid.ts';
import { normaliseLabel } from '../workbook/label-text.ts';
import { unitOf } from '../workbook/sheet-facts.ts';
import { unitInLabel } from './form-labels.ts';
import { type FormCell, formViewOf } from './form-view.ts';

/** An amount of a 合计 row on a sheet that is no form, with its printed unit applied. */
export interface StatedTotal {
  readonly sheet: string;
  readonly cell: string;
  readonly fen: Fen;
}

const MOST_ROWS = 2_000;

export function statedTotals(sheet: GridSheet): StatedTotal[] {
  const view = formViewOf(sheet);
  const rows = Array.from({ length: Math.min(view.rowCount, MOST_ROWS) }, (_, row) => view.rowCells(row));
  const texts = rows.flat().filter((cell) => cell.kind === 'text');
  const corner = texts.map((cell) => unitOf(cell.text)).find((unit) => unit !== null) ?? null;
  const totals = rows.filter((cells) => /^(?:合计|总计)/.test(normaliseLabel(cells[0]?.text ?? '')));
  return totals.flat().flatMap((cell) => {
    const unit = headerUnit(texts, cell) ?? corner;
    const parsed = unit && parseAmount(cell.text, unit);
    return parsed?.kind === 'amount' ? [{ sheet: sheet.name, cell: cell.cell, fen: parsed.fen }] : [];
  });
}

function headerUnit(texts: readonly FormCell[], cell: FormCell) {
  const above = texts.filter((text) => text.column === cell.column && text.row < cell.row);
  return above.map((text) => unitInLabel(text.text)).find((unit) => unit !== null) ?? null;
}
