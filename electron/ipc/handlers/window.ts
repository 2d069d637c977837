import type { AppHandlers } from '../../../shared/contract/contract.ts';
import type { HandlerDeps } from './deps.ts';

export function windowHandlers({
  info,
  writing,
  showMenu,
  closeWindow,
  keepWindow,
}: HandlerDeps): AppHandlers['window'] {
  return {
    info: () => ({ ...info }),
    showMenu: (state) => showMenu(state),
    readyToClose: async () => {
      await writing.finished();
      closeWindow();
    },
    stayOpen: () => keepWindow(),
  };
}
