import type { VersionRecord } from '../database/repositories/versions-repo.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Beyond these ages one automatic version for each hour, and then for each day, is enough. */
const HOURLY_AFTER = DAY;
const DAILY_AFTER = 30 * DAY;
/** However busy the days were. A report of 30,000 characters takes about 20 KB compressed. */
const MAX_AUTOMATIC = 200;

/**
 * The automatic versions of one report that may go: of each hour after a day, and of each day after a month, only
 * the first is kept, since it holds most of what later ones overwrote; never more than 200. Named ones stay for ever.
 * @param versions newest first
 */
export function versionsToDrop(versions: readonly VersionRecord[], now: Date): string[] {
  const automatic = versions.filter(({ kind }) => kind !== 'named');
  const kept = new Map<string, VersionRecord>();
  // Newest first: what is set last for a span is its first version.
  for (const version of automatic) kept.set(spanOf(version, now), version);
  const keptIds = new Set([...kept.values()].slice(0, MAX_AUTOMATIC).map(({ id }) => id));
  return automatic.filter(({ id }) => !keptIds.has(id)).map(({ id }) => id);
}

function spanOf({ id, createdAt }: VersionRecord, now: Date): string {
  const at = new Date(createdAt).getTime();
  const age = now.getTime() - at;
  if (age < HOURLY_AFTER) return id;
  return age < DAILY_AFTER ? `hour ${Math.floor(at / HOUR)}` : `day ${Math.floor(at / DAY)}`;
}
