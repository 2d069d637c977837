import { AppError } from '../../shared/errors/app-error.ts';

/** The code of an error raised by the operating system (`ENOENT` …), or null for any other error. */
export function systemErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || error instanceof AppError) return null;
  return 'code' in error && typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code)
    ? error.code
    : null;
}

export function hasErrorCode(error: unknown, codes: readonly string[]): boolean {
  const code = systemErrorCode(error);
  return code !== null && codes.includes(code);
}
