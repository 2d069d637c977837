import type { FoundVersion } from '../../shared/contract/review.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { readVersionCode, versionCode } from '../../shared/report/version-code.ts';
import { listReports } from '../database/repositories/reports-repo.ts';
import { listVersions } from '../database/repositories/versions-repo.ts';
import type { ServiceContext } from './context.ts';

/**
 * The saved state a printed version code stands for. Codes follow from report and revision, so none is stored.
 * @throws AppError VERSION_CODE_INVALID when it is mistyped, VERSION_CODE_UNKNOWN when no report here has such a state
 */
export function findVersionByCode({ db }: ServiceContext, typed: string): FoundVersion {
  const code = readVersionCode(typed);
  if (code === null) throw new AppError('VERSION_CODE_INVALID', { code: typed });
  for (const { id, revision, departmentName, fiscalYear } of listReports(db)) {
    const title = `${departmentName}${fiscalYear}年度自评报告`;
    const same = listVersions(db, id).filter((version) => versionCode(id, version.revision) === code);
    // Several versions may hold one state; the one that was kept for the export has its code in its name.
    const kept = same.find(({ kind }) => kind === 'named') ?? same[0];
    if (kept) return { reportId: id, title, versionId: kept.id };
    if (versionCode(id, revision) === code) return { reportId: id, title, versionId: null };
  }
  throw new AppError('VERSION_CODE_UNKNOWN', { code });
}
