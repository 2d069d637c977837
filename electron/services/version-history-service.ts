import { setImmediate } from 'node:timers/promises';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import type { VersionSummary } from '../../shared/contract/versions.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { countDifferences } from '../../shared/report/diff/count-differences.ts';
import { diffReports } from '../../shared/report/diff/diff-reports.ts';
import { type Report, reportSchema } from '../../shared/report/schema.ts';
import { type SectionId, sectionLabel, withSection } from '../../shared/report/sections.ts';
import { chineseDateTime } from '../../shared/text/chinese-time.ts';
import {
  getVersion,
  listVersions as listRecords,
  type StoredVersion,
} from '../database/repositories/versions-repo.ts';
import { databaseName } from '../database/statement.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServiceContext } from './context.ts';
import { bodyOf, openReport, requireReport, writeReport } from './reports-service.ts';
import { keepVersion } from './versions-service.ts';

export interface RestoreRequest {
  readonly id: string;
  /** the revision the clerk sees */
  readonly baseRevision: number;
  /** null for the whole report */
  readonly section: SectionId | null;
}

/**
 * The versions of a report, newest first, with how each differs from what is stored now. Reading many takes a moment,
 * so other calls may come in between.
 * @throws AppError REPORT_NOT_FOUND
 */
export async function listVersions(context: ServiceContext, reportId: string): Promise<VersionSummary[]> {
  const present = bodyOf(requireReport(context, reportId));
  const summaries: VersionSummary[] = [];
  for (const { id, kind, label, createdAt } of listRecords(context.db, reportId)) {
    summaries.push({ id, kind, label, createdAt, differences: differencesOf(context, id, present) });
    await setImmediate();
  }
  return summaries;
}

/** Keeps a report as it is stored, under the clerk's name for it or before a fix. @throws AppError REPORT_NOT_FOUND */
export function keepStored(
  context: ServiceContext,
  request: { readonly reportId: string; readonly kind: 'named' | 'fix'; readonly label: string },
): void {
  keepVersion(context, requireReport(context, request.reportId), request.kind, request.label);
}

/** A version of a report that is not in the recycle bin. @throws AppError VERSION_NOT_FOUND, REPORT_NOT_FOUND, DB_DAMAGED */
export function openVersion(context: ServiceContext, id: string): Report {
  const version = requireVersion(context, id);
  requireReport(context, version.reportId);
  return reportOf(context, version);
}

/**
 * Takes a report, or one section of it, back to a version. What it was is kept as a version too, so this is undone
 * like anything else.
 * @throws AppError VERSION_NOT_FOUND, REPORT_NOT_FOUND, CONFLICT, TEMPLATE_NOT_FOUND, DB_DAMAGED; nothing is changed then
 */
export function restoreVersion(
  context: ServiceContext,
  { id, baseRevision, section }: RestoreRequest,
): { opened: OpenReport; label: string } {
  return inTransaction(context.db, () => {
    const version = requireVersion(context, id);
    const stored = requireReport(context, version.reportId);
    const was = reportOf(context, version);
    const label = restoreLabel(version.createdAt, section);
    keepVersion(context, stored, 'restore', `${label}之前`);
    const present = bodyOf(stored);
    writeReport(context, section === null ? was : withSection(present, was, section), baseRevision);
    return { opened: openReport(context, stored.id), label };
  });
}

function restoreLabel(createdAt: string, section: SectionId | null): string {
  const what = section === null ? '' : `“${sectionLabel(section)}”`;
  return `恢复${what}到${chineseDateTime(createdAt)}`;
}

function requireVersion({ db }: ServiceContext, id: string): StoredVersion {
  const version = getVersion(db, id);
  if (!version) throw new AppError('VERSION_NOT_FOUND');
  return version;
}

function reportOf({ db }: ServiceContext, version: StoredVersion): Report {
  const parsed = reportSchema.safeParse(version.body);
  if (!parsed.success) throw new AppError('DB_DAMAGED', { file: databaseName(db) }, { cause: parsed.error });
  return parsed.data;
}

/** One version that cannot be read must not hide the others. */
function differencesOf(context: ServiceContext, id: string, present: Report): VersionSummary['differences'] {
  try {
    const was = reportOf(context, requireVersion(context, id));
    return countDifferences(diffReports(was, present));
  } catch (error) {
    if (error instanceof AppError && error.code === 'DB_DAMAGED') return null;
    throw error;
  }
}
