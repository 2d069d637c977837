import type { AppBridge } from '../../shared/contract/bridge.ts';
import type { AppClient } from '../../shared/contract/contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';

/**
 * The typed client over the bridge: `client.reports.open({ id })` invokes `reports:open`, answers the value and
 * throws the AppError the envelope carries. Answers are not parsed again: main has already checked them.
 */
export function createClient(bridge: Pick<AppBridge, 'invoke'>): AppClient {
  const call = (name: string) => async (input: unknown) => {
    const envelope = await bridge.invoke(name, input);
    if (envelope.ok) return envelope.value;
    throw new AppError(envelope.error.code, envelope.error.params, { issues: envelope.error.issues });
  };
  const byName = (build: (name: string) => unknown): object =>
    new Proxy({}, { get: (_target, name) => (typeof name === 'string' ? build(name) : undefined) });
  const client = byName((domain) => byName((verb) => call(`${domain}:${verb}`)));
  // The names come from AppClient at the call sites, and main refuses a name the contract does not have.
  return client as AppClient;
}
