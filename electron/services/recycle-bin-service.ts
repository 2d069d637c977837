import type { DeletedReport } from '../../shared/contract/recycle-bin.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { listImports } from '../database/repositories/imports-repo.ts';
import { eraseDeletedReport, listDeletedReports } from '../database/repositories/reports-repo.ts';
import { listVersions } from '../database/repositories/versions-repo.ts';
import type { ServiceContext } from './context.ts';

/** The reports in the recycle bin, last deleted first, with what would go with each. */
export function listDeleted({ db }: ServiceContext): DeletedReport[] {
  return listDeletedReports(db).map(({ id, departmentName, fiscalYear, deletedAt, updatedAt }) => ({
    id,
    departmentName,
    fiscalYear,
    deletedAt: deletedAt ?? updatedAt,
    files: listImports(db, id).map(({ fileName }) => fileName),
    versions: listVersions(db, id).length,
  }));
}

/**
 * Deletes a report in the recycle bin for good, with its versions and the files imported into it.
 * @throws AppError REPORT_NOT_FOUND for one that is not in the recycle bin
 */
export function eraseReport({ db }: ServiceContext, id: string): void {
  if (!eraseDeletedReport(db, id)) throw new AppError('REPORT_NOT_FOUND', { id });
}
