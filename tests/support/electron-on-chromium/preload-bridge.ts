import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { createCloneCodec } from './clone-codec.ts';
import type { MainMessage, PageMessage } from './ipc-messages.ts';
import { installPageBridge, type PageBridgeOptions } from './page-bridge.ts';

/** Answers one message of the page; what it returns goes back to the page that sent it. */
export type PageMessageHandler = (message: PageMessage) => Promise<MainMessage | null>;

/** The main process's end of the bridge of one page. */
export interface PreloadBridge {
  /** Delivers an event to the preload's listeners; one that no page can receive any more is dropped. */
  send(message: MainMessage): void;
}

const codec = createCloneCodec();

function initScript(preload: string | null, options: PageBridgeOptions): string {
  const body = preload === null ? 'null' : `function (require, module, exports, process) {\n${preload}\n}`;
  return `(${String(installPageBridge)})((${String(createCloneCodec)})(), ${body}, ${JSON.stringify(options)});`;
}

/**
 * Lets a page talk with the main process: one CDP binding, taken away from the page by the script that runs before
 * all others, carries messages in; `Runtime.evaluate` carries them out.
 * @param preloadPath a CommonJS file, or undefined for a window without a preload
 */
export async function installPreloadBridge(
  cdp: CDPSession,
  preloadPath: string | undefined,
  handle: PageMessageHandler,
): Promise<PreloadBridge> {
  const options = { binding: `_${randomUUID()}`, receiver: randomUUID(), platform: process.platform };
  const preload = preloadPath === undefined ? null : readFileSync(preloadPath, 'utf8');

  const deliver = async (message: MainMessage, contextId?: number): Promise<void> => {
    const door = `globalThis[Symbol.for(${JSON.stringify(options.receiver)})]`;
    const expression = `${door}?.(${JSON.stringify(codec.encode(message))})`;
    try {
      await cdp.send('Runtime.evaluate', { expression, ...(contextId === undefined ? {} : { contextId }) });
    } catch {
      // The page has navigated or closed since: Electron drops such messages as well.
    }
  };

  cdp.on('Runtime.bindingCalled', async ({ name, payload, executionContextId }) => {
    if (name !== options.binding) return;
    const answer = await handle(codec.decode(payload) as PageMessage); // written by page-bridge.ts
    if (answer) await deliver(answer, executionContextId);
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Page.enable');
  await cdp.send('Runtime.addBinding', { name: options.binding });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: initScript(preload, options) });
  return { send: (message) => void deliver(message) };
}
