import { parseDecimal, rescale } from '../../money/decimal.ts';
import { type MoneyUnit, unitExponent, unitOfWord } from '../../money/fen.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import type { GridCell } from './grid.ts';
import { isFiller } from './label-text.ts';
import type { ImportMessage } from './recognition.ts';

type Complaint = Pick<ImportMessage, 'level' | 'code' | 'text'>;

/** The amount of a cell in fen; null where it is left open; a complaint where it holds something else. */
export function readAmount(cell: GridCell, unit: MoneyUnit): number | Complaint | null {
  const printed = cell.text.trim().slice(0, 60);
  if (cell.kind === 'error') {
    return { level: 'warning', code: 'CELL_ERROR', text: `这个单元格是错误值“${printed}”，没有读取。` };
  }
  if (cell.kind === 'date') return notAnAmount(`“${cell.shown ?? printed}”是日期，不是金额，没有读取。`);
  if (cell.kind === 'number' && /%$/.test(cell.shown ?? '')) {
    return notAnAmount(`“${cell.shown}”是百分比，不是金额，没有读取。`);
  }
  const shown = displayPower(cell);
  if (shown !== 0) return shiftedAmount(cell.text, unitExponent(unit) - shown);
  const parsed = parseAmount(cell.text, ownUnit(cell.text) ?? unit);
  switch (parsed.kind) {
    case 'amount':
      return parsed.fen;
    case 'dash':
      return 0;
    case 'blank':
      return null;
    case 'notApplicable':
      return { level: 'info', code: 'NOT_APPLICABLE', text: `这里写的是“${printed}”，没有当作 0。` };
    case 'tooLarge':
      return notAnAmount(`“${printed}”太大，不像金额，没有读取。`);
    case 'notNumber':
      return isFiller(cell.text) ? null : notAnAmount(`“${printed}”不是金额，没有读取。`);
  }
}

function notAnAmount(text: string): Complaint {
  return { level: 'warning', code: 'NOT_AN_AMOUNT', text };
}

/** 12.5万元 in a column of 元 carries its own unit. */
function ownUnit(text: string): MoneyUnit | null {
  const word = /(?:百万元|亿元|万元|千元|元)$/.exec(text.normalize('NFKC').trim())?.[0];
  return word === undefined ? null : unitOfWord(word);
}

/**
 * Some number formats show 元 as 万元 (`0!.0,`): the clerk sees 207.48 under a 万元 corner while the cell holds
 * 2074800. The power of ten between the value and what is shown; 0 where the format only rounds.
 */
function displayPower({ kind, text, shown }: GridCell): number {
  if (kind !== 'number' || shown === undefined) return 0;
  const plain = shown.replace(/[\s,，¥￥元万千]/g, '');
  const seen = Number(plain);
  const value = Number(text);
  if (plain === '' || !Number.isFinite(seen) || seen === 0 || value === 0) return 0;
  const places = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
  const isRounding = (power: number) => Math.abs(value / 10 ** power - seen) <= 10 ** -places;
  return isRounding(0) ? 0 : ([3, 4, 6].find(isRounding) ?? 0);
}

function shiftedAmount(text: string, exponent: number): number | Complaint {
  const decimal = parseDecimal(text);
  const fen = decimal ? Number(rescale(decimal, exponent).digits) : Number.NaN;
  return Number.isSafeInteger(fen) ? fen : notAnAmount(`“${text}”不是金额，没有读取。`);
}
