import type { OpenReport, ReportSummary, Saved } from '../../shared/contract/reports.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { emptyReport } from '../../shared/report/empty-report.ts';
import { type Report, reportSchema } from '../../shared/report/schema.ts';
import { jsonBytes } from '../database/json-bytes.ts';
import {
  getReport,
  getReportRecord,
  insertReport,
  listReports as listRecords,
  type ReportRecord,
  type StorableReport,
  type StoredReport,
  setReportDeletedAt,
  updateReport,
} from '../database/repositories/reports-repo.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServiceContext } from './context.ts';
import { DEFAULT_OUTLINE_ID, DEFAULT_PACK_ID } from './presets.ts';
import { getIndicatorPack, getOutline } from './templates-service.ts';
import { type DueVersion, dueVersion, keepDueVersion } from './versions-service.ts';

export interface NewReportInput {
  readonly departmentName: string;
  readonly fiscalYear: number;
  readonly outlineId?: string | undefined;
  readonly packId?: string | undefined;
}

/** The report list, last changed first. */
export function listReports({ db }: ServiceContext): ReportSummary[] {
  return listRecords(db).map(({ id, departmentName, fiscalYear, updatedAt, revision }) => ({
    id,
    departmentName,
    fiscalYear,
    updatedAt,
    revision,
  }));
}

/** Creates an empty report. @throws AppError TEMPLATE_NOT_FOUND for an unknown outline or pack. */
export function createReport(context: ServiceContext, input: NewReportInput): OpenReport {
  const report = emptyReport({
    id: context.newId(),
    fiscalYear: input.fiscalYear,
    departmentName: input.departmentName,
    outlineId: input.outlineId ?? DEFAULT_OUTLINE_ID,
    packId: input.packId ?? DEFAULT_PACK_ID,
  });
  return storeNewReport(context, report);
}

/** Stores a complete new report, such as the sample. */
export function storeNewReport(context: ServiceContext, report: Report): OpenReport {
  const templates = templatesOf(context, report);
  const createdAt = context.now().toISOString();
  const storable = storableReport(report);
  inTransaction(context.db, () => insertReport(context.db, { ...storable, createdAt }));
  return { report, revision: 1, savedAt: createdAt, ...templates };
}

/** Opens a report with its templates. @throws AppError REPORT_NOT_FOUND, TEMPLATE_NOT_FOUND, DB_DAMAGED */
export function openReport(context: ServiceContext, id: string): OpenReport {
  const stored = requireReport(context, id);
  const report = bodyOf(stored);
  return { report, revision: stored.revision, savedAt: stored.updatedAt, ...templatesOf(context, report) };
}

/** The report as it is written; its JSON, the longest part of a save, is made here and not while others wait. */
function storableReport(report: Report): StorableReport {
  const { id, fiscalYear, cover } = report;
  return { id, departmentName: cover.departmentName, fiscalYear, body: jsonBytes(report) };
}

/** All of a save that can be made before its transaction begins. */
export interface PreparedSave {
  readonly report: StorableReport;
  /** the revision the change was made on */
  readonly baseRevision: number;
  /** of what the save replaces: the day's first change does, and now and then editing */
  readonly due: DueVersion | null;
}

/** Saves the whole report. @throws AppError REPORT_NOT_FOUND, and CONFLICT as `commitSave` does */
export function saveReport(context: ServiceContext, report: Report, baseRevision: number): Saved {
  return commitSave(context, prepareSave(context, report, baseRevision));
}

/** @throws AppError REPORT_NOT_FOUND */
export function prepareSave(context: ServiceContext, report: Report, baseRevision: number): PreparedSave {
  const due = dueVersion(context, present(getReportRecord(context.db, report.id), report.id));
  return { report: storableReport(report), baseRevision, due };
}

/**
 * Writes a report, and the version that is due before it, in one transaction. What was prepared still holds there: a
 * save in between would have taken the revision.
 * @throws AppError CONFLICT when the report was saved elsewhere since `baseRevision`
 */
export function commitSave(context: ServiceContext, { report, baseRevision, due }: PreparedSave): Saved {
  return inTransaction(context.db, () => {
    if (due) keepDueVersion(context, report.id, due);
    return updateStored(context, report, baseRevision);
  });
}

/** The revision-guarded write of a report that a transaction has only just made; must run inside that transaction. */
export function writeReport(context: ServiceContext, report: Report, baseRevision: number): Saved {
  return updateStored(context, storableReport(report), baseRevision);
}

function updateStored(context: ServiceContext, report: StorableReport, baseRevision: number): Saved {
  const savedAt = context.now().toISOString();
  const result = updateReport(context.db, { ...report, baseRevision, updatedAt: savedAt });
  if (result === 'stale') throw new AppError('CONFLICT');
  return { revision: baseRevision + 1, savedAt };
}

/** Moves a report to the recycle bin. @throws AppError REPORT_NOT_FOUND */
export function removeReport(context: ServiceContext, id: string): void {
  if (!setReportDeletedAt(context.db, id, context.now().toISOString())) throw notFound(id);
}

/** Takes a report out of the recycle bin. @throws AppError REPORT_NOT_FOUND */
export function restoreDeletedReport(context: ServiceContext, id: string): void {
  if (!setReportDeletedAt(context.db, id, null)) throw notFound(id);
}

/** A stored report outside the recycle bin. @throws AppError REPORT_NOT_FOUND */
export function requireReport({ db }: ServiceContext, id: string): StoredReport {
  return present(getReport(db, id), id);
}

function present<T extends ReportRecord>(record: T | null, id: string): T {
  if (!record || record.deletedAt !== null) throw notFound(id);
  return record;
}

/** The validated body. @throws AppError DB_DAMAGED when it does not fit the schema. */
export function bodyOf(stored: StoredReport): Report {
  const parsed = reportSchema.safeParse(stored.body);
  if (!parsed.success) throw new AppError('DB_DAMAGED', {}, { cause: parsed.error });
  return parsed.data;
}

function templatesOf(context: ServiceContext, report: Report) {
  return {
    outline: getOutline(context, report.outlineId),
    pack: getIndicatorPack(context, report.packId),
  };
}

function notFound(id: string): AppError {
  return new AppError('REPORT_NOT_FOUND', { id });
}
