import type { AppHandlers } from '../../../shared/contract/contract.ts';
import { readForms } from '../../services/forms-service.ts';
import type { HandlerDeps } from './deps.ts';

export function formHandlers({ dialogs }: HandlerDeps): AppHandlers['forms'] {
  return {
    choose: async () => {
      const path = await dialogs.chooseForm();
      return path === null ? null : await readForms(path);
    },
  };
}
