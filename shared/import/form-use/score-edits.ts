import type { Edit } from '../../report/edit.ts';
import type { IndicatorPack } from '../../scoring/pack.ts';
import type { ScoreTableOffer } from './form-offer.ts';

/**
 * The scores and reasons written in a scoring table, as scores of the pack made from it: rows and indicators are in the
 * same order. A score above its weight is not taken over.
 */
export function scoreEdits({ rows }: Pick<ScoreTableOffer, 'rows'>, pack: IndicatorPack): Edit[] {
  return pack.indicators.flatMap(({ id, name, weight }, index): Edit[] => {
    const row = rows[index];
    if (!row || row.score === null || row.score > weight) return [];
    const entry = { state: 'scored' as const, points: row.score, reason: row.reason.slice(0, 4_000) };
    return [{ type: 'setScore', indicatorId: id, name, entry }];
  });
}
