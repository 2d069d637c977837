import { EventEmitter } from 'node:events';
import { strict } from './strict.ts';

type InvokeHandler = (event: object, ...args: unknown[]) => unknown;
const handlers = new Map<string, InvokeHandler>();

class IpcMain extends EventEmitter {
  handle(channel: string, handler: InvokeHandler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  }
  handleOnce(channel: string, handler: InvokeHandler): void {
    this.handle(channel, (event, ...args) => {
      handlers.delete(channel);
      return handler(event, ...args);
    });
  }
  removeHandler(channel: string): void {
    handlers.delete(channel);
  }
}

export const ipcMain = strict('ipcMain', new IpcMain());

/**
 * Runs the handler of a channel as Electron does.
 * @throws Error worded as the renderer sees it when there is no handler, it fails, or its answer cannot be cloned
 */
export async function answerInvoke(channel: string, event: object, args: unknown[]): Promise<unknown> {
  const refuse = (error: unknown) => new Error(`Error invoking remote method '${channel}': ${String(error)}`);
  const handler = handlers.get(channel);
  if (!handler) throw refuse(`Error: No handler registered for '${channel}'`);
  try {
    return structuredClone(await handler(event, ...args));
  } catch (error) {
    throw refuse(error);
  }
}
