import type { AppHandlers } from '../../../shared/contract/contract.ts';
import { loadReportFile, reportFileName, saveReportFile } from '../../services/report-files-service.ts';
import type { HandlerDeps } from './deps.ts';

export function reportFileHandlers(deps: HandlerDeps): AppHandlers['reportFiles'] {
  const { context, dialogs, exported, writing } = deps;
  return {
    save: async ({ report }) => {
      const target = await dialogs.chooseReportTarget(reportFileName(report));
      if (target === null) return null;
      await writing.track(saveReportFile(report, target));
      return exported.add(target);
    },
    open: async () => {
      const path = await dialogs.chooseReportFile();
      return path === null ? null : await loadReportFile(context, path);
    },
  };
}
