import type { AppHandlers } from '../../../shared/contract/contract.ts';
import type { HandlerDeps } from './deps.ts';

export function windowHandlers({
  info,
  writing,
  closeWindow,
  keepWindow,
}: HandlerDeps): AppHandlers['window'] {
  return {
    info: () => ({ ...info }),
    readyToClose: async () => {
      await writing.finished();
      closeWindow();
    },
    stayOpen: () => keepWindow(),
  };
}
