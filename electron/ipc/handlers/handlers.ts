import type { AppHandlers } from '../../../shared/contract/contract.ts';
import { changeSettings, readSettings } from '../../services/settings-service.ts';
import type { HandlerDeps } from './deps.ts';
import { exportHandlers } from './exports.ts';
import { formHandlers } from './forms.ts';
import { importHandlers } from './imports.ts';
import { lastYearHandlers } from './last-year.ts';
import { recycleBinHandlers } from './recycle-bin.ts';
import { reportFileHandlers } from './report-files.ts';
import { reportHandlers } from './reports.ts';
import { reviewHandlers } from './review.ts';
import { safetyHandlers } from './safety.ts';
import { templateHandlers } from './templates.ts';
import { versionHandlers } from './versions.ts';
import { windowHandlers } from './window.ts';

/** Binds the contract to the services, one file per domain; total by type. A handler that grows a rule is a service. */
export function createHandlers(deps: HandlerDeps): AppHandlers {
  const { context } = deps;
  return {
    reports: reportHandlers(deps),
    versions: versionHandlers(deps),
    recycleBin: recycleBinHandlers(deps),
    reportFiles: reportFileHandlers(deps),
    templates: templateHandlers(deps),
    forms: formHandlers(deps),
    imports: importHandlers(deps),
    lastYear: lastYearHandlers(deps),
    review: reviewHandlers(deps),
    exports: exportHandlers(deps),
    safety: safetyHandlers(deps),
    settings: {
      get: () => readSettings(context),
      change: (changes) => changeSettings(context, changes),
    },
    window: windowHandlers(deps),
  };
}
