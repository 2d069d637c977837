import type { AppHandlers } from '../../../shared/contract/contract.ts';
import { comesBack } from '../../services/review-base.ts';
import { findVersionByCode } from '../../services/version-code-service.ts';
import type { HandlerDeps } from './deps.ts';

export function reviewHandlers({ context, dialogs, review }: HandlerDeps): AppHandlers['review'] {
  return {
    choose: async ({ reportId }) => {
      const path = await dialogs.chooseEdited();
      return path === null ? null : await review.openPath(reportId, path);
    },
    readFile: ({ reportId, fileName, bytes }) => review.openFile(reportId, { fileName, bytes }),
    comesBack: ({ reportId, bytes }) => comesBack(context, reportId, bytes),
    cancelReading: () => review.cancelReading(),
    commit: ({ token, reportId, baseRevision, adopted }) =>
      review.commit(token, { reportId, baseRevision }, adopted),
    discard: ({ token }) => review.discard(token),
    findVersion: ({ code }) => findVersionByCode(context, code),
  };
}
