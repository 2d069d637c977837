import type { VersionKind } from '../../shared/report/version-kinds.ts';
import { chineseDay } from '../../shared/text/chinese-time.ts';
import { getReport, type ReportRecord, type StoredReport } from '../database/repositories/reports-repo.ts';
import {
  deleteVersion,
  insertVersion,
  listVersions,
  newestVersion,
} from '../database/repositories/versions-repo.ts';
import type { ServiceContext } from './context.ts';
import { versionsToDrop } from './version-thinning.ts';

/** Of editing, so that no more than that much work stands between two versions. */
const PERIOD_MS = 20 * 60_000;

/** What a save must keep of what it replaces. */
export interface DueVersion {
  readonly kind: VersionKind;
  readonly label: string;
}

/** Keeps the stored state of a report as a version, before an operation that changes much. */
export function keepVersion(
  context: ServiceContext,
  stored: StoredReport,
  kind: VersionKind,
  label: string,
): void {
  const { db, now, newId } = context;
  if (typeof stored.body !== 'object' || stored.body === null) return;
  insertVersion(db, {
    id: newId(),
    reportId: stored.id,
    kind,
    label,
    createdAt: now().toISOString(),
    revision: stored.revision,
    body: stored.body,
  });
  if (kind !== 'named') thinOut(context, stored.id);
}

/** Keeps what is due of a report, inside the transaction that replaces it. */
export function keepDueVersion(context: ServiceContext, reportId: string, due: DueVersion): void {
  const stored = getReport(context.db, reportId);
  if (stored) keepVersion(context, stored, due.kind, due.label);
}

/**
 * What a save has to keep: before a day's first change, and after every 20 minutes of editing; null when nothing is
 * due, as for most saves, which replace what is a moment old.
 */
export function dueVersion({ db, now }: ServiceContext, record: ReportRecord): DueVersion | null {
  const lastDay = chineseDay(new Date(record.updatedAt));
  if (lastDay !== chineseDay(now())) return { kind: 'daily', label: `${lastDay}的内容` };
  const newest = newestVersion(db, record.id);
  const since = new Date(newest?.createdAt ?? record.createdAt);
  const isDue = now().getTime() - since.getTime() >= PERIOD_MS && newest?.revision !== record.revision;
  return isDue ? { kind: 'periodic', label: '' } : null;
}

function thinOut({ db, now }: ServiceContext, reportId: string): void {
  for (const id of versionsToDrop(listVersions(db, reportId), now())) deleteVersion(db, id);
}
