import type { DocumentVersion } from '../../shared/compose/document.ts';
import type { ReviewOrigin } from '../../shared/contract/review.contract.ts';
import { type ComparedReport, comparedReport } from '../../shared/import/round-trip/compared-report.ts';
import type { Report } from '../../shared/report/schema.ts';
import { getReport } from '../database/repositories/reports-repo.ts';
import { listVersions } from '../database/repositories/versions-repo.ts';
import { exportedFrom } from '../word/read-edited.ts';
import type { ServiceContext } from './context.ts';
import { bodyOf, requireReport } from './reports-service.ts';
import { getIndicatorPack, getOutline } from './templates-service.ts';
import { openVersion } from './version-history-service.ts';

/** What an edited file is compared with, and how sure that is. */
export interface ReviewBase {
  readonly exported: ComparedReport;
  readonly present: ComparedReport;
  readonly origin: ReviewOrigin;
}

/**
 * Finds the state a file was exported from: the version with its revision, else the report as it is stored when that
 * is the same. A file without a mark, of another report, or of a state nobody kept is compared with the present text.
 * @throws AppError REPORT_NOT_FOUND, TEMPLATE_NOT_FOUND, DB_DAMAGED
 */
export function reviewBase(
  context: ServiceContext,
  reportId: string,
  version: DocumentVersion | null,
): ReviewBase {
  const stored = requireReport(context, reportId);
  const present = compared(context, bodyOf(stored));
  const byText = (origin: ReviewOrigin): ReviewBase => ({ exported: present, present, origin });
  if (!version) return byText({ kind: 'unmarked' });
  if (version.reportId !== reportId) return byText(otherReport(context, version.reportId));
  const kept = listVersions(context.db, reportId).find(({ revision }) => revision === version.revision);
  if (kept) {
    const exported = compared(context, openVersion(context, kept.id));
    return { exported, present, origin: { kind: 'exact', code: version.code, keptAt: kept.createdAt } };
  }
  if (stored.revision === version.revision) {
    return byText({ kind: 'exact', code: version.code, keptAt: stored.updatedAt });
  }
  return byText({ kind: 'unknownState', code: version.code });
}

/**
 * Whether a file comes back to be compared with a report: this program exported it, and not from a report of an earlier
 * year, whose texts are last year's.
 * @throws AppError REPORT_NOT_FOUND, DB_DAMAGED
 */
export function comesBack(context: ServiceContext, reportId: string, bytes: Uint8Array): boolean {
  const version = exportedFrom(bytes);
  if (!version) return false;
  const other = version.reportId === reportId ? null : getReport(context.db, version.reportId);
  return !other || bodyOf(other).fiscalYear >= bodyOf(requireReport(context, reportId)).fiscalYear;
}

function compared(context: ServiceContext, report: Report): ComparedReport {
  return comparedReport(
    report,
    getOutline(context, report.outlineId),
    getIndicatorPack(context, report.packId),
  );
}

function otherReport({ db }: ServiceContext, id: string): ReviewOrigin {
  const other = getReport(db, id);
  if (!other) return { kind: 'otherReport', reportId: null, title: null };
  const { fiscalYear, cover } = bodyOf(other);
  const title = `${cover.departmentName}${fiscalYear}年度自评报告`;
  return { kind: 'otherReport', reportId: other.deletedAt === null ? id : null, title };
}
