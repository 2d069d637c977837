import type { ErrorCode } from '../../shared/errors/codes.ts';
import type { WordOutline } from '../../shared/import/word/outline.ts';

/** What the reader asks of its worker, and what comes back. */
export interface WordRequest {
  readonly bytes: Uint8Array;
  readonly kind: 'docx' | 'doc';
}

export type WordReply =
  | { readonly ok: true; readonly outline: WordOutline }
  | { readonly ok: false; readonly code: ErrorCode; readonly detail: string };
