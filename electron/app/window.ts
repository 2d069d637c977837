import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { EVENT_CHANNEL } from '../../shared/contract/define.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { APP_URL } from './origin.ts';

/** A renderer that does not answer `closing` in this time has crashed or hangs; its last save is on disk. */
const CLOSE_GRACE_MS = 5_000;

export interface MainWindow {
  readonly window: BrowserWindow;
  readonly send: (event: AppEvent) => void;
  /** the renderer has saved everything: close without asking again */
  readonly closeNow: () => void;
}

/** Creates the one window, without a network, Node or DevTools in it, and holds its closing until all is saved. */
export function createMainWindow(distFolder: string): MainWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: '绩效自评助手',
    backgroundColor: '#f3f5f8',
    webPreferences: {
      preload: join(distFolder, 'preload', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // the spell checker would download dictionaries
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  let mayClose = false;
  const send = (event: AppEvent) => {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
  };
  const closeNow = () => {
    mayClose = true;
    if (!window.isDestroyed()) window.close();
  };
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    if (mayClose) return;
    event.preventDefault();
    send({ name: 'closing' });
    setTimeout(() => {
      if (window.isDestroyed()) return;
      if (window.webContents.isCrashed()) closeNow();
    }, CLOSE_GRACE_MS).unref();
  });
  return { window, send, closeNow };
}

export async function loadMainPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${APP_URL}/index.html`);
}
