import { lastYearOfReport } from '../../shared/import/word/last-year.ts';
import {
  type LastYear,
  lastYearChoicesSchema,
  placedReportSchema,
} from '../../shared/import/word/placed-schemas.ts';
import { targetsOf } from '../../shared/import/word/to-edits.ts';
import type { Report } from '../../shared/report/schema.ts';
import { getImport, listImports } from '../database/repositories/imports-repo.ts';
import { getReport, listReports } from '../database/repositories/reports-repo.ts';
import type { ServiceContext } from './context.ts';
import { bodyOf, requireReport } from './reports-service.ts';
import { getIndicatorPack, getOutline } from './templates-service.ts';

/**
 * Last year's text for a report: the newest document that was read into it, else the report it was rolled forward
 * from, else last year's report of the same department in this program. Null when there is none of them.
 * @throws AppError REPORT_NOT_FOUND, TEMPLATE_NOT_FOUND, DB_DAMAGED
 */
export function getLastYear(context: ServiceContext, reportId: string): LastYear | null {
  const report = bodyOf(requireReport(context, reportId));
  return lastYearOfDocument(context, report) ?? lastYearOfDatabase(context, report);
}

function lastYearOfDocument(context: ServiceContext, report: Report): LastYear | null {
  // An edited file that came back is a document too, and says nothing of last year.
  const newest = listImports(context.db, report.id)
    .filter(({ kind }) => kind === 'word')
    .map(({ id }) => getImport(context.db, id))
    .find((stored) => placedReportSchema.safeParse(stored?.recognition).success);
  const placed = placedReportSchema.safeParse(newest?.recognition).data;
  const choices = lastYearChoicesSchema.safeParse(newest?.choices).data;
  if (!newest || !placed || !choices) return null;
  const targets = targetsOf(placed.sections, choices, getOutline(context, report.outlineId));
  return {
    source: { kind: 'word', fileName: newest.fileName },
    fiscalYear: placed.facts.fiscalYear,
    sections: placed.sections.flatMap(({ part, heading, paragraphs }, index) =>
      part === 'group' ? [] : [{ target: targets[index] ?? 'tray', heading, paragraphs }],
    ),
    facts: placed.facts,
  };
}

function lastYearOfDatabase(context: ServiceContext, report: Report): LastYear | null {
  const id = report.rolledFrom ?? previousReportId(context, report);
  const stored = id === null ? null : getReport(context.db, id);
  if (!stored) return null;
  const previous = bodyOf(stored);
  const outline = getOutline(context, previous.outlineId);
  return lastYearOfReport(previous, outline, getIndicatorPack(context, previous.packId));
}

function previousReportId({ db }: ServiceContext, { cover, fiscalYear }: Report): string | null {
  const found = listReports(db).find(
    (record) => record.fiscalYear === fiscalYear - 1 && record.departmentName === cover.departmentName,
  );
  return found?.id ?? null;
}
