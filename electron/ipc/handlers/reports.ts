import type { AppHandlers } from '../../../shared/contract/contract.ts';
import {
  createReport,
  listReports,
  openReport,
  removeReport,
  restoreDeletedReport,
  saveReport,
} from '../../services/reports-service.ts';
import { createPracticeReport, createSampleReport } from '../../services/sample-service.ts';
import type { HandlerDeps } from './deps.ts';

export function reportHandlers({ context }: HandlerDeps): AppHandlers['reports'] {
  return {
    list: () => listReports(context),
    create: (input) => createReport(context, input),
    createSample: () => createSampleReport(context),
    createPractice: () => createPracticeReport(context),
    open: ({ id }) => openReport(context, id),
    save: ({ report, baseRevision }) => saveReport(context, report, baseRevision),
    remove: ({ id }) => removeReport(context, id),
    restore: ({ id }) => restoreDeletedReport(context, id),
  };
}
