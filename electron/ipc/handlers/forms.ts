import type { AppHandlers } from '../../../shared/contract/contract.ts';
import { formsIn, readForms } from '../../services/forms-service.ts';
import type { HandlerDeps } from './deps.ts';

export function formHandlers({ dialogs, desk }: HandlerDeps): AppHandlers['forms'] {
  return {
    choose: async () => {
      const path = await dialogs.chooseForm();
      return path === null ? null : await readForms(path);
    },
    ofRefused: () => {
      const refused = desk.takeRefused();
      return refused && formsIn(refused.grid, refused.fileName);
    },
  };
}
