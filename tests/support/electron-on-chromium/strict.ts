import { EventEmitter } from 'node:events';

/** Names that tools ask every object for; answering them with `undefined` is no behaviour of Electron's. */
const askedByTools = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', '$$typeof']);

/**
 * Wraps an object so that every member the stand-in does not have throws, on reading as well as on writing:
 * a test must never pass because Electron's behaviour was silently absent.
 */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object) return Reflect.get(object, key, receiver);
      if (askedByTools.has(key)) return undefined;
      throw new Error(`stand-in: electron ${name}.${key} is not implemented`);
    },
    set(object, key, value, receiver) {
      if (typeof key !== 'symbol' && !(key in object)) {
        throw new Error(`stand-in: electron ${name}.${key} cannot be set`);
      }
      return Reflect.set(object, key, value, receiver);
    },
  });
}

/** An emitter that refuses listeners for events which the stand-in neither emits nor knowingly leaves out. */
export class KnownEventEmitter extends EventEmitter {
  constructor(name: string, events: readonly string[]) {
    super();
    super.on('newListener', (event: string | symbol) => {
      if (!events.includes(String(event))) {
        throw new Error(`stand-in: electron ${name} event '${String(event)}' is not implemented`);
      }
    });
  }
}

/**
 * Emits an event whose first argument carries `preventDefault()`, as Electron does.
 * @returns true when a listener prevented it.
 */
export function emitPreventable(
  emitter: EventEmitter,
  name: string,
  details: object = {},
  ...rest: unknown[]
): boolean {
  let prevented = false;
  const event = {
    ...details,
    preventDefault: () => {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
  emitter.emit(name, event, ...rest);
  return prevented;
}
