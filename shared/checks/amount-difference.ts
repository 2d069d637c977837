import type { Fen } from '../money/fen.ts';
import { formatWanyuan, formatYuan } from '../money/format-amount.ts';
import type { Level } from './rule.ts';

/** 0.01 万元: what rounding to two decimals of 万元 can leave (docs/sources.md §6.1). */
const ROUNDING: Fen = 10_000;
/** 0.05 万元: several rounded rows added up. */
const SMALL: Fen = 50_000;

/** How grave a difference between two amounts that should be equal is; null when there is none. */
export function differenceLevel(difference: Fen): Level | null {
  const size = Math.abs(difference);
  if (size === 0) return null;
  if (size <= ROUNDING) return 'advice';
  return size <= SMALL ? 'warning' : 'error';
}

/** `相差0.01万元，可能是四舍五入造成的`; differences below 0.01 万元 are told in 元. */
export function differenceText(difference: Fen): string {
  const size = Math.abs(difference);
  const amount = size < ROUNDING ? `${formatYuan(size)}元` : `${formatWanyuan(size)}万元`;
  return size <= ROUNDING ? `相差${amount}，可能是四舍五入造成的` : `相差${amount}`;
}
