import type { AppHandlers } from '../../../shared/contract/contract.ts';
import { layoutPresets } from '../../services/layout-presets.ts';
import type { HandlerDeps } from './deps.ts';

export function exportHandlers({ exports, exported, dialogs }: HandlerDeps): AppHandlers['exports'] {
  return {
    run: (wanted) => exports.run(wanted),
    again: ({ token, as }) => exports.again(token, as),
    print: (wanted) => exports.print(wanted),
    layouts: () => layoutPresets(),
    reveal: ({ token }) => dialogs.reveal(exported.pathOf(token)),
  };
}
