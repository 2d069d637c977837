import type * as z from 'zod';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';
import { decodeText } from '../files/decode-text.ts';
import type { InputFile } from '../files/read-file.ts';

/** The bytes of a file that another clerk's program takes in, readable with any editor. */
export function jsonFileBytes(content: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}

/**
 * The content of such a file.
 * @param otherwise what is told of a file that is none of this kind
 * @throws AppError `otherwise`, with the file's name
 */
export function parseJsonFile<T>(
  { bytes, fileName }: InputFile,
  schema: z.ZodType<T>,
  otherwise: ErrorCode,
): T {
  try {
    return schema.parse(JSON.parse(decodeText(bytes)));
  } catch (cause) {
    throw new AppError(otherwise, { file: fileName }, { cause });
  }
}
