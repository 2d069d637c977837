import type { ErrorCode } from './codes.ts';

export type ErrorParams = Readonly<Record<string, string | number>>;

export interface FieldIssue {
  readonly path: string;
  readonly message: string;
}

/**
 * An expected failure: a code and its parameters, never a sentence. `describeError` turns it into Chinese.
 * Anything thrown that is not an AppError is a bug and reaches the clerk only as INTERNAL.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly issues: readonly FieldIssue[];

  constructor(
    code: ErrorCode,
    params: ErrorParams = {},
    options: { cause?: unknown; issues?: readonly FieldIssue[] } = {},
  ) {
    super(code, { cause: options.cause });
    this.code = code;
    this.params = params;
    this.issues = options.issues ?? [];
  }
}
