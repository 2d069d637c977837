import type { GradeBand, IndicatorPack } from '../../scoring/pack.ts';
import type { ScoreTableRow } from './score-reading.ts';

/** What a pack takes from a row of a scoring table. */
type IndicatorText = Pick<ScoreTableRow, 'level1' | 'level2' | 'name' | 'weight' | 'standard'>;

export interface PackIdentity {
  readonly id: string;
  readonly name: string;
  /** the notice (文号) the table comes from, as the clerk gives it */
  readonly notice: string;
  /** bands of the local notice; without them the national ones of docs/sources.md §2.4 */
  readonly bands?: readonly GradeBand[];
}

/** 优 90–100, 良 80–89, 中 60–79, 差 0–59, half-open (docs/sources.md §2.4). */
const NATIONAL_BANDS: readonly GradeBand[] = [
  { label: '优', from: 9_000 },
  { label: '良', from: 8_000 },
  { label: '中', from: 6_000 },
  { label: '差', from: 0 },
];

/**
 * The table as an indicator pack: every rule is `manual`, because a rule's wording is not a formula. A row
 * without a weight comes in with 0 points (the reading says so in a message); a level the sheet does not
 * have repeats the one beside it. Texts beyond the pack's limits are cut.
 */
export function indicatorPackFrom(
  reading: { readonly rows: readonly IndicatorText[] },
  identity: PackIdentity,
): IndicatorPack {
  const { id, name, notice, bands = NATIONAL_BANDS } = identity;
  return {
    id,
    version: 1,
    name: name.slice(0, 100),
    notice: notice.slice(0, 500),
    notApplicablePolicy: 'fullMarks',
    bands: [...bands],
    indicators: reading.rows.slice(0, 300).map((row, index) => ({
      id: `i${String(index + 1).padStart(3, '0')}`,
      level1: (row.level1 || row.level2 || row.name).slice(0, 100),
      level2: (row.level2 || row.level1 || row.name).slice(0, 100),
      name: row.name.slice(0, 200),
      weight: row.weight ?? 0,
      standard: row.standard.slice(0, 2_000),
      rule: { kind: 'manual' },
    })),
  };
}
