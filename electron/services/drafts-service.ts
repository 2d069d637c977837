import { draftSpending } from '../../shared/compose/draft-spending.ts';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import { applyEdit } from '../../shared/report/apply-edit.ts';
import type { ServiceContext } from './context.ts';
import { saveReport } from './reports-service.ts';

/** Writes （四）部门整体支出情况 from the figures where the clerk has written nothing yet. */
export function draftMissingText(context: ServiceContext, opened: OpenReport): OpenReport {
  if (opened.report.spending.length > 0) return opened;
  const value = draftSpending(opened.report);
  if (value.length === 0) return opened;
  const report = applyEdit(opened.report, { type: 'setText', field: 'spending', value });
  return { ...opened, report, ...saveReport(context, report, opened.revision) };
}
