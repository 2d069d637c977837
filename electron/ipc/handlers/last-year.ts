import type { AppHandlers } from '../../../shared/contract/contract.ts';
import { getLastYear } from '../../services/last-year-service.ts';
import { rollForward } from '../../services/roll-forward-service.ts';
import type { HandlerDeps } from './deps.ts';

export function lastYearHandlers({ context, dialogs, lastYear }: HandlerDeps): AppHandlers['lastYear'] {
  return {
    choose: async () => {
      const path = await dialogs.chooseDocument();
      return path === null ? null : await lastYear.openPath(path);
    },
    readFile: ({ fileName, bytes }) => lastYear.openFile({ fileName, bytes }),
    readText: ({ text }) => lastYear.openText(text),
    cancelReading: () => lastYear.cancelReading(),
    commit: ({ token, reportId, baseRevision, choices }) =>
      lastYear.commit(token, { reportId, baseRevision }, choices),
    discard: ({ token }) => lastYear.discard(token),
    get: ({ reportId }) => getLastYear(context, reportId),
    rollForward: ({ reportId }) => rollForward(context, reportId),
  };
}
