import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { rolledForward } from '../../shared/report/roll-forward.ts';
import { reportSchema } from '../../shared/report/schema.ts';
import type { ServiceContext } from './context.ts';
import { bodyOf, requireReport, storeNewReport } from './reports-service.ts';
import { keepVersion } from './versions-service.ts';

/**
 * Creates next year's report from a stored one, which stays as it is and is kept as a version.
 * @throws AppError REPORT_NOT_FOUND; VALIDATION after the last year a report can have
 */
export function rollForward(context: ServiceContext, reportId: string): OpenReport {
  const stored = requireReport(context, reportId);
  const next = reportSchema.safeParse(rolledForward(bodyOf(stored), context.newId()));
  if (!next.success) throw new AppError('VALIDATION', { detail: '评价年度超出范围' }, { cause: next.error });
  keepVersion(context, stored, 'rollForward', `结转到${next.data.fiscalYear}年度之前`);
  return storeNewReport(context, next.data);
}
