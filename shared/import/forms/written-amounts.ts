import type { Fen } from '../../money/fen.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import { findAmounts } from '../../text/typed-number.ts';
import type { GridSheet } from '../workbook/grid.ts';
import { formViewOf } from './form-view.ts';

/** The amounts one cell of a form writes out with their unit: 保洁费18.51万元，安保费23.8644万元. */
export interface WrittenCell {
  /** A1 address */
  readonly cell: string;
  readonly amounts: readonly { readonly text: string; readonly fen: Fen }[];
}

/** 万 without 元 counts as money only where no counted thing follows it: 不超过51.71万一年, not 3万人次. */
const BARE_WAN =
  /(?<![\d.,，])(\d[\d,，]*(?:\.\d+)?)\s*万(?=$|[\s，。；、,;)）]|一年|每年|左右|以[内上下])/gu;

const MOST_ROWS = 400;

export function writtenAmounts(sheet: GridSheet): WrittenCell[] {
  const view = formViewOf(sheet);
  return Array.from({ length: Math.min(view.rowCount, MOST_ROWS) }, (_, row) => view.rowCells(row))
    .flat()
    .filter((cell) => cell.kind === 'text')
    .map((cell) => ({ cell: cell.cell, amounts: amountsIn(cell.text) }))
    .filter(({ amounts }) => amounts.length > 0);
}

function amountsIn(text: string): { text: string; fen: Fen }[] {
  const full = findAmounts(text).map((found) => ({
    text: text.slice(found.start, found.end),
    fen: found.fen,
  }));
  const bare = [...text.matchAll(BARE_WAN)].flatMap((match) => {
    const parsed = parseAmount(match[1] ?? '', 'wanyuan');
    return parsed.kind === 'amount' ? [{ text: match[0].trim(), fen: parsed.fen }] : [];
  });
  return [...full, ...bare].filter(({ fen }) => fen > 0);
}
