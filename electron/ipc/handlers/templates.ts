import type { AppHandlers } from '../../../shared/contract/contract.ts';
import { loadPack, packFileName, savePack } from '../../services/pack-files-service.ts';
import {
  addIndicatorPack,
  getIndicatorPack,
  getOutline,
  listAllTemplates,
} from '../../services/templates-service.ts';
import type { HandlerDeps } from './deps.ts';

export function templateHandlers({ context, dialogs, exported }: HandlerDeps): AppHandlers['templates'] {
  return {
    list: () => listAllTemplates(context),
    get: ({ outlineId, packId }) => ({
      outline: getOutline(context, outlineId),
      pack: getIndicatorPack(context, packId),
    }),
    addPack: ({ pack }) => addIndicatorPack(context, pack),
    savePack: async ({ packId }) => {
      const target = await dialogs.choosePackTarget(packFileName(getIndicatorPack(context, packId)));
      if (target === null) return null;
      await savePack(context, packId, target);
      return exported.add(target);
    },
    loadPack: async () => {
      const path = await dialogs.choosePack();
      return path === null ? null : await loadPack(context, path);
    },
  };
}
