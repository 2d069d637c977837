import type { CloneCodec } from './clone-codec.ts';
import type { MainMessage } from './ipc-messages.ts';

type Listener = (event: object, ...args: unknown[]) => void;
type Preload = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  process: object,
) => void;

/** What the page side must be told: the names of the two hidden doors, and what `process` says in a preload. */
export interface PageBridgeOptions {
  readonly binding: string;
  readonly receiver: string;
  readonly platform: string;
}

/**
 * Runs inside the page before any script of its own: takes the binding away from the page, refuses new windows,
 * and runs the preload with `contextBridge` and `ipcRenderer` in a closure that the page cannot reach.
 * Self-contained on purpose: its source text is injected into the page.
 */
export function installPageBridge(
  codec: CloneCodec,
  preload: Preload | null,
  options: PageBridgeOptions,
): void {
  const native: unknown = Reflect.get(globalThis, options.binding);
  Reflect.deleteProperty(globalThis, options.binding);
  if (typeof native !== 'function' || window.top !== window.self) return;
  const post = (message: object): void => native(codec.encode(message));

  const refuseWindow = (url: string): void =>
    post({ kind: 'open', url: new URL(url, document.baseURI).href });
  window.open = (url) => {
    refuseWindow(String(url ?? 'about:blank'));
    return null;
  };
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target]') : null;
    if (event.defaultPrevented || !(link instanceof HTMLAnchorElement)) return;
    if (['', '_self', '_top', '_parent'].includes(link.target)) return;
    event.preventDefault();
    refuseWindow(link.href);
  });
  if (!preload) return;

  let lastId = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, Listener[]>();
  const receive = (text: string): void => {
    const message = codec.decode(text) as MainMessage; // written by the stand-in itself
    if (message.kind === 'event') {
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'reply') call?.resolve(message.value);
    else call?.reject(new Error(message.error));
  };
  Object.defineProperty(globalThis, Symbol.for(options.receiver), { value: receive });

  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        post({ kind: 'invoke', id, channel, args: structuredClone(args) });
        waiting.set(id, { resolve, reject });
      }),
    send: (channel: string, ...args: unknown[]): void =>
      post({ kind: 'send', channel, args: structuredClone(args) }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener(channel: string, listener: Listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((each) => each !== listener),
      );
      return ipcRenderer;
    },
  };

  const crossing = (value: unknown): unknown =>
    typeof value === 'function' ? expose(value) : structuredClone(value);
  const expose = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return (...args: unknown[]) => {
        const result: unknown = value(...args.map(crossing));
        return result instanceof Promise ? result.then(expose) : expose(result);
      };
    }
    if (Array.isArray(value)) return Object.freeze(value.map(expose));
    if (typeof value !== 'object' || value === null) return value;
    if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expose(item)])));
  };
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown): void {
      if (key in globalThis)
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      Object.defineProperty(globalThis, key, { value: expose(api), enumerable: true });
    },
  };

  const refuseUnknown = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get(object, key) {
        if (typeof key === 'symbol' || key in object) return Reflect.get(object, key);
        throw new Error(`stand-in: ${name}.${key} is not implemented`);
      },
    });
  const electron = refuseUnknown('electron', {
    contextBridge: refuseUnknown('contextBridge', contextBridge),
    ipcRenderer: refuseUnknown('ipcRenderer', ipcRenderer),
  });
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name} (the preload is sandboxed)`);
  };
  const module = { exports: {} };
  const process = { platform: options.platform, contextIsolated: true, sandboxed: true, type: 'renderer' };
  try {
    preload(require, module, module.exports, process);
  } catch (error) {
    post({ kind: 'preload-error', message: String(error) });
  }
}
