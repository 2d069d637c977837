import type * as z from 'zod';
import type { ErrorParams, FieldIssue } from '../errors/app-error.ts';
import type { ErrorCode } from '../errors/codes.ts';

/** One call across the process border: both sides' types are derived from these two schemas. */
export interface Procedure<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
}

export function procedure<I extends z.ZodType, O extends z.ZodType>(definition: Procedure<I, O>) {
  return definition;
}

/** Domain → procedure. Nested, so two procedures cannot share a name. */
export type Contract = Readonly<Record<string, Readonly<Record<string, Procedure>>>>;

type Result<P extends Procedure> = z.output<P['output']>;

/** What the main process has to offer: a missing handler does not compile. */
export type ContractHandlers<C extends Contract> = {
  readonly [D in keyof C]: {
    readonly [N in keyof C[D]]: (
      input: z.output<C[D][N]['input']>,
    ) => Result<C[D][N]> | Promise<Result<C[D][N]>>;
  };
};

/** What the renderer calls. */
export type ContractClient<C extends Contract> = {
  readonly [D in keyof C]: {
    readonly [N in keyof C[D]]: (input: z.input<C[D][N]['input']>) => Promise<Result<C[D][N]>>;
  };
};

/** A failure on the wire: a code and parameters, never a sentence, a path or a stack. */
export interface ErrorDto {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly issues: readonly FieldIssue[];
}

/** Calls always resolve: an error thrown across the bridge would keep only its message. */
export type Envelope =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ErrorDto };

export const INVOKE_CHANNEL = 'app:invoke';
export const EVENT_CHANNEL = 'app:event';
