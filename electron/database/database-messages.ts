import type { ErrorParams } from '../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';
import type { Verification } from './verify.ts';

/** What is asked of the database thread. Paths are whole ones: a thread shares no working folder. */
export type DatabaseRequest =
  /** writes a complete copy of the database `from` to `to` and reads the whole copy back */
  | { readonly kind: 'backup'; readonly from: string; readonly to: string }
  /** reads a whole database or backup back */
  | { readonly kind: 'verify'; readonly path: string };

export type DatabaseReply =
  | { readonly ok: true; readonly verification: Verification }
  | { readonly ok: false; readonly code: ErrorCode; readonly params: ErrorParams; readonly detail: string };
