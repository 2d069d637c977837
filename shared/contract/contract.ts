import type { Contract, ContractClient, ContractHandlers, Procedure } from './define.ts';
import { exportsContract } from './exports.contract.ts';
import { formsContract } from './forms.contract.ts';
import { importsContract } from './imports.contract.ts';
import { lastYearContract } from './last-year.contract.ts';
import { recycleBinContract } from './recycle-bin.contract.ts';
import { reportFilesContract } from './report-files.contract.ts';
import { reportsContract } from './reports.contract.ts';
import { reviewContract } from './review.contract.ts';
import { safetyContract } from './safety.contract.ts';
import { settingsContract } from './settings.contract.ts';
import { templatesContract } from './templates.contract.ts';
import { versionsContract } from './versions.contract.ts';
import { windowContract } from './window.contract.ts';

/**
 * Everything the renderer may ask of the main process. On the wire a procedure is named `reports:open`. Written out
 * as a type of its own, because the inferred one is too long for the compiler to write down.
 */
export type AppContract = {
  readonly reports: typeof reportsContract;
  readonly versions: typeof versionsContract;
  readonly recycleBin: typeof recycleBinContract;
  readonly reportFiles: typeof reportFilesContract;
  readonly templates: typeof templatesContract;
  readonly forms: typeof formsContract;
  readonly imports: typeof importsContract;
  readonly lastYear: typeof lastYearContract;
  readonly review: typeof reviewContract;
  readonly exports: typeof exportsContract;
  readonly safety: typeof safetyContract;
  readonly settings: typeof settingsContract;
  readonly window: typeof windowContract;
};

export const appContract: AppContract = {
  reports: reportsContract,
  versions: versionsContract,
  recycleBin: recycleBinContract,
  reportFiles: reportFilesContract,
  templates: templatesContract,
  forms: formsContract,
  imports: importsContract,
  lastYear: lastYearContract,
  review: reviewContract,
  exports: exportsContract,
  safety: safetyContract,
  settings: settingsContract,
  window: windowContract,
};

export type AppHandlers = ContractHandlers<AppContract>;
export type AppClient = ContractClient<AppContract>;

/** Looks a wire name up with own-property checks only, so `constructor:toString` finds nothing. */
export function findProcedure(contract: Contract, name: string): Procedure | null {
  const [domain = '', verb = '', ...rest] = name.split(':');
  if (rest.length > 0 || !Object.hasOwn(contract, domain)) return null;
  const procedures = contract[domain];
  return procedures && Object.hasOwn(procedures, verb) ? (procedures[verb] ?? null) : null;
}
