import type { AppClient } from '../../shared/contract/contract.ts';

type Overrides = { readonly [D in keyof AppClient]?: Partial<AppClient[D]> };

/** A client that answers only what a test gives it; anything else fails by its name. */
export function fakeClient(overrides: Overrides): AppClient {
  const domain = (name: string, given: object | undefined): object =>
    new Proxy(given ?? {}, {
      get(target, verb) {
        if (typeof verb !== 'string') return undefined;
        const answer: unknown = Reflect.get(target, verb);
        return answer ?? (() => Promise.reject(new Error(`${name}:${verb} was not expected`)));
      },
    });
  const client = new Proxy(overrides, {
    get: (target, name) => (typeof name === 'string' ? domain(name, Reflect.get(target, name)) : undefined),
  });
  // The proxy has every name; which of them answer is the test's decision.
  return client as AppClient;
}
