import type { AppHandlers } from '../../../shared/contract/contract.ts';
import type { HandlerDeps } from './deps.ts';

export function windowHandlers({
  info,
  writing,
  safety,
  showMenu,
  closeWindow,
  keepWindow,
}: HandlerDeps): AppHandlers['window'] {
  return {
    info: () => ({ ...info }),
    showMenu: (state) => showMenu(state),
    readyToClose: async () => {
      await writing.finished();
      // The first day's work has no backup yet.
      await safety.backUpIfDue();
      closeWindow();
    },
    stayOpen: () => keepWindow(),
  };
}
