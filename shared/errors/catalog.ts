import type { AppError } from './app-error.ts';
import { DATABASE } from './catalog/database.ts';
import type { CatalogEntry } from './catalog/entry.ts';
import { FILE_KINDS } from './catalog/file-kinds.ts';
import { FILES } from './catalog/files.ts';
import { PROGRAM } from './catalog/program.ts';
import { READING } from './catalog/reading.ts';
import { REPORTS } from './catalog/reports.ts';
import { WRITING } from './catalog/writing.ts';
import type { ErrorCode } from './codes.ts';

/** What the clerk reads: what happened, whether the data is safe, what to do next. */
export interface ErrorText {
  readonly title: string;
  readonly message: string;
  readonly action: string;
}

const SAFE = '您的数据没有受到影响。';

/** Every code; one that no subject tells does not compile. */
const CATALOG: Record<ErrorCode, CatalogEntry> = {
  ...PROGRAM,
  ...REPORTS,
  ...FILES,
  ...FILE_KINDS,
  ...READING,
  ...WRITING,
  ...DATABASE,
};

/** The three sentences for a failure. */
export function describeError(error: Pick<AppError, 'code' | 'params'>): ErrorText {
  const entry = CATALOG[error.code];
  return {
    title: entry.title,
    message: `${entry.happened(error.params)}${entry.safe ?? SAFE}`,
    action: entry.action,
  };
}

/** One line for the command line and the status bar. */
export function errorSentence(error: Pick<AppError, 'code' | 'params'>): string {
  const text = describeError(error);
  return `${text.message}${text.action}`;
}
