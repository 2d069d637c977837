import type { Points } from '../../../shared/scoring/pack.ts';
import { formatPoints, parsePoints } from '../../../shared/scoring/points.ts';

export type ReadScore =
  | { readonly ok: true; readonly points: Points | null }
  | { readonly ok: false; readonly problem: string };

/** Reads a score: at most the indicator's weight, at most two decimals, with or without 分. Empty is not scored yet. */
export function readScore(text: string, weight: Points): ReadScore {
  const plain = text.normalize('NFKC').replace(/\s|分$/g, '');
  if (plain === '') return { ok: true, points: null };
  const points = parsePoints(plain);
  if (points === null) {
    return {
      ok: false,
      problem: `“${text.trim()}”不是得分，请填 0 到 ${formatPoints(weight)} 的数，最多两位小数。`,
    };
  }
  if (points > weight) {
    return {
      ok: false,
      problem: `得分 ${formatPoints(points)} 超过了分值 ${formatPoints(weight)}，请检查。`,
    };
  }
  return { ok: true, points };
}
