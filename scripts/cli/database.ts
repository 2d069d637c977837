import { openServiceContext } from '../../electron/container.ts';
import { closeDatabase } from '../../electron/database/connection.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import { openReport } from '../../electron/services/reports-service.ts';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import type { Arguments } from './command.ts';

/** Runs work over the database of --db and closes it again. Only `new` may create one. */
export async function withDatabase<T>(
  args: Arguments,
  work: (context: ServiceContext) => T | Promise<T>,
  options: { readonly mustExist?: boolean } = { mustExist: true },
): Promise<T> {
  const context = await openServiceContext(args.required('db'), options);
  try {
    return await work(context);
  } finally {
    closeDatabase(context.db);
  }
}

/** The report of --report. @throws AppError REPORT_NOT_FOUND */
export function openAskedReport(context: ServiceContext, args: Arguments): OpenReport {
  return openReport(context, args.required('report'));
}
