import type { PackTarget } from './expected.ts';
import type { PackedApp } from './packed-app.ts';

/** One statement about the packed application. */
export interface PackCheck {
  /** the statement, true when nothing is found against it */
  readonly says: string;
  /** where it can be looked at; everywhere when left out */
  readonly on?: (target: PackTarget) => boolean;
  /** what speaks against it, one line each */
  readonly find: (app: PackedApp) => readonly string[] | Promise<readonly string[]>;
}
