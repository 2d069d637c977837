import { describe, expect, it } from 'vitest';
import type { VersionRecord } from '../../../../electron/database/repositories/versions-repo.ts';
import { versionsToDrop } from '../../../../electron/services/version-thinning.ts';
import type { VersionKind } from '../../../../shared/report/version-kinds.ts';
import { fc } from '../../../support/property.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Kept so many milliseconds ago. */
function version(ago: number, kind: VersionKind = 'periodic'): VersionRecord {
  const createdAt = new Date(NOW.getTime() - ago).toISOString();
  return { id: `${kind} ${ago}`, reportId: 'r', kind, label: '', createdAt, revision: 1 };
}

describe('thinning out the versions of a report', () => {
  it('keeps everything of the last day', () => {
    const versions = Array.from({ length: 60 }, (_, index) => version(index * 20 * MINUTE));
    expect(versionsToDrop(versions, NOW)).toEqual([]);
  });

  it('keeps the first of each hour after a day, and the first of each day after a month', () => {
    const lastWeek = [7 * DAY, 7 * DAY + 20 * MINUTE, 7 * DAY + 40 * MINUTE].map((ago) => version(ago));
    expect(versionsToDrop(lastWeek, NOW)).toEqual([`periodic ${7 * DAY + 20 * MINUTE}`]);
    const lastQuarter = [90 * DAY, 90 * DAY + 60 * MINUTE, 90 * DAY + 3 * 60 * MINUTE];
    expect(
      versionsToDrop(
        lastQuarter.map((ago) => version(ago)),
        NOW,
      ),
    ).toEqual([`periodic ${90 * DAY}`, `periodic ${90 * DAY + 60 * MINUTE}`]);
  });

  it('never drops what the clerk named, keeps at most 200 others, and has nothing left to do afterwards', () => {
    const kind = fc.constantFrom<VersionKind>('periodic', 'daily', 'import', 'named');
    const some = fc.array(fc.tuple(fc.nat({ max: 400 * DAY }), kind), { maxLength: 600 });
    fc.assert(
      fc.property(some, (parts) => {
        const unique = [...new Map(parts.map((part) => [part.join(), part])).values()];
        const versions = unique.toSorted((a, b) => a[0] - b[0]).map(([ago, why]) => version(ago, why));
        const dropped = new Set(versionsToDrop(versions, NOW));
        const kept = versions.filter(({ id }) => !dropped.has(id));
        expect(versions.filter((one) => one.kind === 'named' && dropped.has(one.id))).toEqual([]);
        expect(kept.filter((one) => one.kind !== 'named').length).toBeLessThanOrEqual(200);
        expect(versionsToDrop(kept, NOW)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
