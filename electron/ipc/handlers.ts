import type { AppHandlers } from '../../shared/contract/contract.ts';
import type { ServiceContext } from '../services/context.ts';
import type { ExportedFiles } from '../services/exported-files.ts';
import { exportReport, suggestedFileName } from '../services/exports-service.ts';
import type { ImportDesk } from '../services/import-desk.ts';
import { prepareImport } from '../services/imports-service.ts';
import type { Dialogs, PrintPdf } from '../services/ports.ts';
import { loadProfiles, PROFILES_FILE_NAME, saveProfiles } from '../services/profile-files-service.ts';
import {
  createReport,
  listReports,
  openReport,
  removeReport,
  restoreDeletedReport,
  saveReport,
} from '../services/reports-service.ts';
import { createRunningWork } from '../services/running-work.ts';
import { createSampleReport } from '../services/sample-service.ts';
import { changeSettings, readSettings } from '../services/settings-service.ts';
import { listAllTemplates } from '../services/templates-service.ts';

export interface HandlerDeps {
  readonly context: ServiceContext;
  readonly dialogs: Dialogs;
  readonly printPdf: PrintPdf;
  readonly desk: ImportDesk;
  readonly exported: ExportedFiles;
  readonly info: { readonly version: string; readonly dataFolder: string };
  readonly closeWindow: () => void;
  readonly keepWindow: () => void;
}

/** Binds the contract to the services; total by type. A handler that grows a rule is a service. */
export function createHandlers(deps: HandlerDeps): AppHandlers {
  const { context, dialogs, desk, exported } = deps;
  const writing = createRunningWork();
  return {
    reports: {
      list: () => listReports(context),
      create: (input) => createReport(context, input),
      createSample: () => createSampleReport(context),
      open: ({ id }) => openReport(context, id),
      save: ({ report, baseRevision }) => saveReport(context, report, baseRevision),
      remove: ({ id }) => removeReport(context, id),
      restore: ({ id }) => restoreDeletedReport(context, id),
    },
    templates: { list: () => listAllTemplates(context) },
    imports: {
      chooseWorkbook: async ({ reportId }) => {
        prepareImport();
        const path = await dialogs.chooseWorkbook();
        return path === null ? null : await desk.openPath(reportId, path);
      },
      readFile: ({ reportId, fileName, bytes }) => desk.openFile(reportId, { fileName, bytes }),
      cancelReading: () => desk.cancelReading(),
      openStored: ({ reportId, importId }) => desk.openStored(reportId, importId),
      reread: ({ token, overrides }) => desk.reread(token, overrides),
      rows: ({ token, sheet, from, count }) => desk.rows(token, sheet, from, count),
      pick: ({ token, choice }) => desk.pick(token, choice),
      commit: ({ token, reportId, baseRevision, choices }) =>
        desk.commit(token, { reportId, baseRevision }, choices),
      discard: ({ token }) => desk.discard(token),
      list: ({ reportId }) => desk.list(reportId),
      saveProfiles: async () => {
        const target = await dialogs.chooseProfilesTarget(PROFILES_FILE_NAME);
        if (target === null) return null;
        await saveProfiles(context, target);
        return exported.add(target);
      },
      loadProfiles: async () => {
        const path = await dialogs.chooseProfiles();
        return path === null ? null : { forms: await loadProfiles(context, path) };
      },
    },
    exports: {
      run: async ({ reportId, format }) => {
        const suggested = suggestedFileName(openReport(context, reportId), format);
        const target = await dialogs.chooseExportTarget(suggested, format);
        if (target === null) return null;
        await writing.track(exportReport(context, deps.printPdf, { reportId, target, format }));
        return exported.add(target);
      },
      reveal: ({ token }) => dialogs.reveal(exported.pathOf(token)),
    },
    settings: {
      get: () => readSettings(context),
      change: (changes) => changeSettings(context, changes),
    },
    window: {
      info: () => ({ ...deps.info }),
      readyToClose: async () => {
        await writing.finished();
        deps.closeWindow();
      },
      stayOpen: () => deps.keepWindow(),
    },
  };
}
