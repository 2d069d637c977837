import type { PackedGrid } from './grid-parts.ts';

/**
 * What the reader asks of its worker. The reader has looked at the bytes, so that the worker has to load
 * little more than the parser: its start is part of every import.
 */
export type WorkbookRequest =
  | { readonly form: 'binary'; readonly bytes: Uint8Array }
  /** before Excel 97: text in the code page of the machine, not in Unicode */
  | { readonly form: 'codePage'; readonly bytes: Uint8Array }
  /** .csv and web pages: every value is a string, so that a code such as 0101 stays one */
  | { readonly form: 'strings'; readonly text: string }
  | { readonly form: 'markup'; readonly text: string };

export type WorkbookReply =
  | { readonly ok: true; readonly grid: PackedGrid }
  /** `tooLarge`: it could be parsed, but what it unfolds to would not fit into memory */
  | { readonly ok: false; readonly detail: string; readonly tooLarge: boolean };
