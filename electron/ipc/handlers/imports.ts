import type { AppHandlers } from '../../../shared/contract/contract.ts';
import { loadProfiles, PROFILES_FILE_NAME, saveProfiles } from '../../services/profile-files-service.ts';
import { rehearseImport, sampleWorkbookPath } from '../../services/sample-service.ts';
import type { HandlerDeps } from './deps.ts';

export function importHandlers({ context, dialogs, desk, exported }: HandlerDeps): AppHandlers['imports'] {
  return {
    prepare: () => rehearseImport(),
    chooseWorkbook: async ({ reportId }) => {
      const path = await dialogs.chooseWorkbook();
      return path === null ? null : await desk.openPath(reportId, path);
    },
    openSample: ({ reportId }) => desk.openPath(reportId, sampleWorkbookPath()),
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
  };
}
