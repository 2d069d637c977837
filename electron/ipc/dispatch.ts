import { findProcedure } from '../../shared/contract/contract.ts';
import type { Contract, ContractHandlers, Envelope, ErrorDto } from '../../shared/contract/define.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Log } from '../services/ports.ts';

/**
 * Turns a contract and its handlers into one function of (wire name, raw input). In order: look-up by own
 * properties, zod parsing, handler, envelope. It always resolves; a failure carries a code and parameters only.
 */
export function createDispatcher<C extends Contract>(
  contract: C,
  handlers: ContractHandlers<C>,
  log: Log,
): (name: unknown, raw: unknown) => Promise<Envelope> {
  return async (name, raw) => {
    try {
      return { ok: true, value: await run(contract, handlers, name, raw) };
    } catch (error) {
      return { ok: false, error: toErrorDto(error, log) };
    }
  };
}

async function run<C extends Contract>(
  contract: C,
  handlers: ContractHandlers<C>,
  name: unknown,
  raw: unknown,
): Promise<unknown> {
  const procedure = typeof name === 'string' ? findProcedure(contract, name) : null;
  if (!procedure || typeof name !== 'string') throw new AppError('UNKNOWN_PROCEDURE');
  const parsed = procedure.input.safeParse(raw);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      message: issue.message,
    }));
    throw new AppError('VALIDATION', {}, { issues });
  }
  const [domain = '', verb = ''] = name.split(':');
  // safe: findProcedure found the same two own keys in the contract, and ContractHandlers is total over it
  const handler = (
    handlers as Readonly<Record<string, Readonly<Record<string, (input: unknown) => unknown>>>>
  )[domain]?.[verb];
  if (!handler) throw new AppError('UNKNOWN_PROCEDURE');
  return await handler(parsed.data);
}

/** Expected failures travel as they are; a bug becomes INTERNAL with a reference into the log. */
export function toErrorDto(error: unknown, log: Log): ErrorDto {
  if (error instanceof AppError) return { code: error.code, params: error.params, issues: error.issues };
  const ref = log.bug(error);
  return { code: 'INTERNAL', params: { ref }, issues: [] };
}
