import type { AppHandlers } from '../../../shared/contract/contract.ts';
import type { HandlerDeps } from './deps.ts';

export function safetyHandlers({ safety, dialogs, writing }: HandlerDeps): AppHandlers['safety'] {
  return {
    status: () => safety.status(),
    backUp: () => writing.track(safety.backUp()),
    backUpElsewhere: async () => {
      const target = await dialogs.chooseBackupTarget(safety.suggestedName());
      return target === null ? null : await writing.track(safety.backUpTo(target));
    },
    chooseBackup: async () => {
      const path = await dialogs.chooseBackup();
      return path === null ? null : safety.openFile(path);
    },
    openBackup: ({ fileName }) => safety.openListed(fileName),
    restore: ({ token }) => writing.track(safety.restore(token)),
    showDataFolder: () => dialogs.reveal(safety.databasePath),
    showBackup: ({ fileName }) => dialogs.reveal(safety.pathOfListed(fileName)),
  };
}
