import type { ErrorDto } from '../../shared/contract/define.ts';
import { AppError } from '../../shared/errors/app-error.ts';

/** Any thrown value as the plain failure it stands for; what is not an AppError is a bug and says INTERNAL. */
export function toErrorDto(error: unknown): ErrorDto {
  if (error instanceof AppError) return { code: error.code, params: error.params, issues: error.issues };
  return { code: 'INTERNAL', params: {}, issues: [] };
}
