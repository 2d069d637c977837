import type { Contract, ContractClient, ContractHandlers, Procedure } from './define.ts';
import { exportsContract } from './exports.contract.ts';
import { importsContract } from './imports.contract.ts';
import { reportsContract } from './reports.contract.ts';
import { settingsContract } from './settings.contract.ts';
import { templatesContract } from './templates.contract.ts';
import { windowContract } from './window.contract.ts';

/** Everything the renderer may ask of the main process. On the wire a procedure is named `reports:open`. */
export const appContract = {
  reports: reportsContract,
  templates: templatesContract,
  imports: importsContract,
  exports: exportsContract,
  settings: settingsContract,
  window: windowContract,
} as const satisfies Contract;

export type AppContract = typeof appContract;
export type AppHandlers = ContractHandlers<AppContract>;
export type AppClient = ContractClient<AppContract>;

/** Looks a wire name up with own-property checks only, so `constructor:toString` finds nothing. */
export function findProcedure(contract: Contract, name: string): Procedure | null {
  const [domain = '', verb = '', ...rest] = name.split(':');
  if (rest.length > 0 || !Object.hasOwn(contract, domain)) return null;
  const procedures = contract[domain];
  return procedures && Object.hasOwn(procedures, verb) ? (procedures[verb] ?? null) : null;
}
