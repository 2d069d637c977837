import { contextBridge, ipcRenderer } from 'electron';
import type { AppBridge } from '../shared/contract/bridge.ts';
import { EVENT_CHANNEL, INVOKE_CHANNEL } from '../shared/contract/define.ts';
import type { AppEvent } from '../shared/contract/events.ts';

/** Two named functions and nothing else: the page never sees ipcRenderer, a channel name or an event object. */
const bridge: AppBridge = {
  invoke: (name, input) => ipcRenderer.invoke(INVOKE_CHANNEL, name, input),
  onEvent: (listener) => {
    const forward = (_event: unknown, event: AppEvent) => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, forward);
    return () => ipcRenderer.removeListener(EVENT_CHANNEL, forward);
  },
};

contextBridge.exposeInMainWorld('app', bridge);
