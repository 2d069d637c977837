import { parseDecimal } from '../../money/decimal.ts';
import type { FormCell } from './form-view.ts';

/** Spreadsheet programs keep 15 digits of a number; a code stored as one loses the rest to zeros. */
const KEPT_DIGITS = 15;

/** Whether a code was stored as a number and no longer is the code that was typed. */
export function hasLostDigits(cell: Pick<FormCell, 'kind' | 'text'>): boolean {
  if (/^\d(?:\.\d+)?[eE]\+?\d+$/.test(cell.text)) return true;
  if (cell.kind !== 'number') return false;
  const decimal = parseDecimal(cell.text);
  const digits = decimal && decimal.scale === 0 ? decimal.digits.toString() : '';
  if (digits.length <= KEPT_DIGITS) return false;
  return /^0+$/.test(digits.slice(KEPT_DIGITS)) || !Number.isSafeInteger(Number(digits));
}
