import type { ErrorCode } from '../../shared/errors/codes.ts';
import type { FileKind } from '../../shared/import/file-kind.ts';
import type { Grid } from '../../shared/import/grid.ts';

/** What the reader asks of its worker, and what comes back. */
export interface WorkbookRequest {
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
}

export type WorkbookReply =
  | { readonly ok: true; readonly grid: Grid }
  | { readonly ok: false; readonly code: ErrorCode; readonly detail: string };
