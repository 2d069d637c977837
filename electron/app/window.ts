import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { EVENT_CHANNEL } from '../../shared/contract/define.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { createCloseGate } from './close-gate.ts';
import { APP_URL } from './origin.ts';
import type { RememberedPlace } from './remembered-place.ts';
import { askToForceClose, askToReopen } from './window-questions.ts';

const USUAL_SIZE = { width: 1366, height: 768 };

export interface MainWindow {
  readonly window: BrowserWindow;
  readonly send: (event: AppEvent) => void;
  /** its page can be shown without a white flash */
  readonly painted: Promise<void>;
  /** brings it up as it was last time */
  readonly show: () => void;
  /** the renderer has saved everything: close without asking again */
  readonly closeNow: () => void;
  /** the renderer could not save and asks the clerk itself: closing is off */
  readonly stayOpen: () => void;
}

/**
 * Creates the one window where it was last time, without a network, Node or DevTools in it, and holds its closing until
 * all is saved.
 */
export function createMainWindow(distFolder: string, place: RememberedPlace): MainWindow {
  const { bounds, maximized } = place.initial();
  const window = new BrowserWindow({
    ...(bounds ?? USUAL_SIZE),
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
  const send = (event: AppEvent) => {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
  };
  const gate = createCloseGate(
    {
      isGone: () => window.isDestroyed() || window.webContents.isCrashed(),
      announce: () => send({ name: 'closing' }),
      askToForce: () => askToForceClose(window),
      close: () => {
        if (!window.isDestroyed()) window.close();
      },
    },
    runLater,
  );
  window.on('close', (event) => {
    place.remember({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
    if (!gate.mayClose()) event.preventDefault();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void reopenOrClose(window);
  });
  const painted = new Promise<void>((resolve) => {
    window.once('ready-to-show', () => resolve());
  });
  const show = () => {
    // Not earlier: maximising shows a window.
    if (maximized) window.maximize();
    window.show();
  };
  return { window, send, painted, show, closeNow: gate.release, stayOpen: gate.stay };
}

export async function loadMainPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${APP_URL}/index.html`);
}

/** A dead page leaves a blank window: it is drawn again or closed, as the clerk decides. */
async function reopenOrClose(window: BrowserWindow): Promise<void> {
  const reopen = await askToReopen(window);
  if (window.isDestroyed()) return;
  if (reopen) await loadMainPage(window);
  else window.close();
}

/** Unreferenced: a question that waits must not keep an application alive whose window is gone. */
function runLater(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds).unref();
  return () => clearTimeout(timer);
}
