import { checkContext } from '../../shared/checks/context.ts';
import { runChecks } from '../../shared/checks/engine.ts';
import type { CheckReport } from '../../shared/checks/rule.ts';
import type { ServiceContext } from './context.ts';
import { openReport } from './reports-service.ts';

/** Runs every rule over a stored report. @throws AppError REPORT_NOT_FOUND */
export function checkReport(context: ServiceContext, id: string): CheckReport {
  const { report, outline, pack } = openReport(context, id);
  return runChecks(checkContext(report, outline, pack));
}
