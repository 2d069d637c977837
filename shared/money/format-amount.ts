import { divideRounded, formatScaled } from './decimal.ts';
import type { Fen } from './fen.ts';

const FEN_PER_HUNDREDTH_WANYUAN = 10_000n;

/** 万元 with two decimals, no thousands separator, the way the report's prose writes it: 207480000 → `207.48`. */
export function formatWanyuan(fen: Fen): string {
  return formatScaled(divideRounded(BigInt(fen), FEN_PER_HUNDREDTH_WANYUAN), 2);
}

/** 元 with two decimals and thousands separators: 207480000 → `2,074,800.00`. */
export function formatYuan(fen: Fen): string {
  const [whole = '', fraction = ''] = formatScaled(BigInt(fen), 2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}

/** Plain decimal 万元 without rounding, for input fields: 207481234 → `207.481234`, 207480000 → `207.48`. */
export function wanyuanForEditing(fen: Fen): string {
  const exact = formatScaled(BigInt(fen), 6).replace(/0+$/, '');
  const [whole = '', fraction = ''] = exact.split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
}
