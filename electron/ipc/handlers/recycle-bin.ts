import type { AppHandlers } from '../../../shared/contract/contract.ts';
import { eraseReport, listDeleted } from '../../services/recycle-bin-service.ts';
import type { HandlerDeps } from './deps.ts';

export function recycleBinHandlers({ context }: HandlerDeps): AppHandlers['recycleBin'] {
  return {
    list: () => listDeleted(context),
    erase: ({ id }) => eraseReport(context, id),
  };
}
