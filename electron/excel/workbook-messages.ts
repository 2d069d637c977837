import type { RecognitionOptions } from '../../shared/import/workbook/recognise-workbook.ts';
import type { Recognition } from '../../shared/import/workbook/recognition.ts';
import type { PackedGrid } from './grid-parts.ts';
import type { PackedProjects } from './project-parts.ts';

/** What the reader asks of its worker; plain data, for it crosses to another thread. */
export interface WorkbookRequest {
  readonly source: WorkbookSource;
  /** null: only the cells are wanted */
  readonly understand: RecognitionOptions | null;
}

/** A workbook to be read and understood for practice only, by a thread that still waits for its request. */
export interface WorkbookRehearsal {
  readonly rehearse: WorkbookSource;
}

/** The file as the parser takes it. The reader has looked at the bytes, so that the worker need not. */
export type WorkbookSource =
  /** .xlsx */
  | { readonly form: 'package'; readonly bytes: Uint8Array }
  /** .xls, .ods */
  | { readonly form: 'binary'; readonly bytes: Uint8Array }
  /** before Excel 97: text in the code page of the machine, not in Unicode */
  | { readonly form: 'codePage'; readonly bytes: Uint8Array }
  /** .csv and web pages: every value is a string, so that a code such as 0101 stays one */
  | { readonly form: 'strings'; readonly text: string }
  | { readonly form: 'markup'; readonly text: string };

/** What a workbook was understood to mean, as far as the window and the report need it. */
export interface UnderstoodReply {
  readonly recognition: Recognition;
  readonly projects: PackedProjects;
}

/** First the cells and then what they mean, or a failure. */
export type WorkbookMessage =
  | { readonly kind: 'cells'; readonly grid: PackedGrid }
  | { readonly kind: 'done'; readonly understood: UnderstoodReply | null }
  /** `tooLarge`: it could be parsed, but what it unfolds to would not fit into memory */
  | { readonly kind: 'failed'; readonly detail: string; readonly tooLarge: boolean };
