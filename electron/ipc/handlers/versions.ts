import type { AppHandlers } from '../../../shared/contract/contract.ts';
import {
  keepStored,
  listVersions,
  openVersion,
  restoreVersion,
} from '../../services/version-history-service.ts';
import type { HandlerDeps } from './deps.ts';

export function versionHandlers({ context }: HandlerDeps): AppHandlers['versions'] {
  return {
    list: ({ reportId }) => listVersions(context, reportId),
    keep: (request) => keepStored(context, request),
    open: ({ id }) => openVersion(context, id),
    restore: (request) => restoreVersion(context, request),
  };
}
