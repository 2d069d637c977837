import type { DocumentVersion } from '../../shared/compose/document.ts';
import { versionCode } from '../../shared/report/version-code.ts';
import type { StoredReport } from '../database/repositories/reports-repo.ts';
import { listVersions } from '../database/repositories/versions-repo.ts';
import type { ServiceContext } from './context.ts';
import { keepVersion } from './versions-service.ts';

/** What an exported file says about where it comes from. */
export function versionOf(stored: Pick<StoredReport, 'id' | 'revision'>): DocumentVersion {
  const { id, revision } = stored;
  return { reportId: id, revision, code: versionCode(id, revision) };
}

/**
 * Keeps the state a file was written from, so that the file can be compared with it when it comes back edited, and so
 * that its printed code leads to it. Named versions stay for ever; one for each state is enough.
 */
export function keepExportedVersion(context: ServiceContext, stored: StoredReport, what: string): void {
  const known = listVersions(context.db, stored.id).some(
    ({ kind, revision }) => kind === 'named' && revision === stored.revision,
  );
  if (!known) keepVersion(context, stored, 'named', `导出 ${what}（版本编号 ${versionOf(stored).code}）`);
}
