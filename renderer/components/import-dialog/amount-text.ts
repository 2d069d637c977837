import { formatWanyuan } from '../../../shared/money/format-amount.ts';

/** 万元 as the confirm screen shows it, with separators so that a wrong unit leaps to the eye: `2,074,800.00 万元`. */
export function amountText(fen: number): string {
  return `${formatWanyuan(fen).replace(/\B(?=(\d{3})+\.)/g, ',')} 万元`;
}
