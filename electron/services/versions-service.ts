import type { VersionKind } from '../../shared/report/version-kinds.ts';
import type { StoredReport } from '../database/repositories/reports-repo.ts';
import { insertVersion } from '../database/repositories/versions-repo.ts';
import type { ServiceContext } from './context.ts';

/** Keeps the stored state of a report as a version, before an operation that changes much. */
export function keepVersion(
  { db, now, newId }: ServiceContext,
  stored: StoredReport,
  kind: VersionKind,
  label: string,
): void {
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
}
