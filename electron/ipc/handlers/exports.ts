import type { AppHandlers } from '../../../shared/contract/contract.ts';
import { exportReport, suggestedFileName } from '../../services/exports-service.ts';
import { openReport } from '../../services/reports-service.ts';
import type { HandlerDeps } from './deps.ts';

export function exportHandlers(deps: HandlerDeps): AppHandlers['exports'] {
  const { context, dialogs, exported, printPdf, writing } = deps;
  return {
    run: async ({ reportId, format }) => {
      const suggested = suggestedFileName(openReport(context, reportId), format);
      const target = await dialogs.chooseExportTarget(suggested, format);
      if (target === null) return null;
      await writing.track(exportReport(context, printPdf, { reportId, target, format }));
      return exported.add(target);
    },
    reveal: ({ token }) => dialogs.reveal(exported.pathOf(token)),
  };
}
