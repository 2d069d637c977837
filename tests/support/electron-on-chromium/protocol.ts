import { lifecycle } from './lifecycle-state.ts';
import { strict } from './strict.ts';
import { mapScheme } from './urls.ts';

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;
export interface PrivilegedScheme {
  readonly scheme: string;
  readonly privileges?: Readonly<Record<string, boolean>>;
}

/** What the app answers, per scheme. */
export const protocolHandlers = new Map<string, ProtocolHandler>();
const unsafePrivileges = ['bypassCSP', 'corsEnabled', 'allowServiceWorkers', 'codeCache'];
const privileged = new Set<string>();

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: readonly PrivilegedScheme[]): void {
    if (lifecycle.ready)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges = {} } of schemes) {
      const unsafe = unsafePrivileges.filter((name) => privileges[name]);
      if (unsafe.length > 0)
        throw new Error(`stand-in: unsafe privileges of ${scheme}: ${unsafe.join(', ')}`);
      if (!privileges.standard || !privileges.secure) {
        throw new Error(`stand-in: ${scheme} must be standard and secure, as the page it is mapped to is`);
      }
      privileged.add(scheme);
      mapScheme(scheme);
    }
  },
  handle(scheme: string, handler: ProtocolHandler): void {
    if (!privileged.has(scheme)) throw new Error(`stand-in: ${scheme} was not registered as privileged`);
    if (protocolHandlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    protocolHandlers.set(scheme, handler);
  },
  unhandle: (scheme: string): void => void protocolHandlers.delete(scheme),
  isProtocolHandled: (scheme: string): boolean => protocolHandlers.has(scheme),
});
