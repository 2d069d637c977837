import { AppError } from '../../shared/errors/app-error.ts';
import { compoundStreamNames } from '../../shared/import/file/compound-entries.ts';
import { FILE_KIND_LABELS, type FileKind } from '../../shared/import/file/file-kind.ts';
import { decodeText } from '../files/decode-text.ts';
import { refuseBomb, refuseUnreadable } from '../files/refuse-file.ts';
import type { WorkbookSource } from './workbook-messages.ts';

/** A form of a county department unpacks to some megabytes; a bomb to gigabytes. */
const MAX_UNPACKED_BYTES = 1_000_000_000;

/**
 * How a file is handed to the parser, by what its bytes are.
 * @throws AppError FILE_EMPTY, FILE_LOCK_FILE, FILE_APPLE_DOUBLE, FILE_ENCRYPTED, NOT_A_WORKBOOK, PARSE_OUT_OF_MEMORY
 */
export function sourceOf(bytes: Uint8Array, kind: FileKind, fileName: string): WorkbookSource {
  refuseUnreadable(kind, fileName);
  switch (kind) {
    case 'xlsx':
    case 'ods':
      refuseBomb(bytes, fileName, MAX_UNPACKED_BYTES);
      return { form: kind === 'xlsx' ? 'package' : 'binary', bytes };
    case 'xls':
      return { form: compoundStreamNames(bytes).includes('workbook') ? 'binary' : 'codePage', bytes };
    case 'csv':
      return { form: 'strings', text: withSeparator(decodeText(bytes)) };
    case 'html':
      return { form: 'strings', text: decodeText(bytes) };
    case 'spreadsheetml':
      return { form: 'markup', text: decodeText(bytes) };
    default:
      throw new AppError('NOT_A_WORKBOOK', { file: fileName, found: FILE_KIND_LABELS[kind] });
  }
}

/** Beyond these lines nothing new is learnt about how a file is written. */
const LINES_LOOKED_AT = 50;

/**
 * Names the tab as separator where every line with several cells has one: left to itself the parser counts the
 * commas inside 1,234,567.00 and tears the amounts apart.
 */
function withSeparator(text: string): string {
  const lines = text.split(/\r?\n/, LINES_LOOKED_AT).filter((line) => /[\t,;]/.test(line));
  return lines.length > 0 && lines.every((line) => line.includes('\t')) ? `sep=\t\n${text}` : text;
}
