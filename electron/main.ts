/** Start-up order only; every step lives in app/. */
import { join } from 'node:path';
import { app, type BrowserWindow, session } from 'electron';
import { createDialogs } from './app/dialogs.ts';
import { failStart } from './app/fatal-error.ts';
import { listenToWindow } from './app/ipc-main.ts';
import { createFileLog } from './app/log.ts';
import { installMenu } from './app/menu.ts';
import { databasePath, moveToLocalDataFolder } from './app/paths.ts';
import { createPdfPrinter } from './app/printing.ts';
import { type MemoryPages, registerAppScheme, serveApp } from './app/protocol.ts';
import { lockNavigation, lockNetworkSwitches, lockSession } from './app/security.ts';
import { createMainWindow, loadMainPage, type MainWindow } from './app/window.ts';
import type { Container } from './container.ts';
import type { Log } from './services/ports.ts';

moveToLocalDataFolder();
registerAppScheme();
lockNetworkSwitches();
lockNavigation();

if (app.requestSingleInstanceLock()) {
  void start();
} else {
  app.quit();
}

async function start(): Promise<void> {
  await app.whenReady();
  const dataFolder = app.getPath('userData');
  const log = createFileLog(join(dataFolder, 'logs'));
  try {
    await openWindow(dataFolder, log);
  } catch (error) {
    failStart(error, log);
  }
}

/** The window comes first; schemas, services and the database load while its page does (they are most of a start). */
async function openWindow(dataFolder: string, log: Log): Promise<void> {
  const distFolder = join(import.meta.dirname, '..');
  const pages: MemoryPages = new Map();
  await lockSession(session.defaultSession);
  serveApp(join(distFolder, 'renderer'), pages);
  const main = createMainWindow(distFolder);
  installMenu(main.send);
  app.on('second-instance', () => focus(main.window));
  app.on('window-all-closed', () => app.quit());
  const container = startContainer(main, dataFolder, pages, log);
  listenToWindow(main.window.webContents, async (name, input) => (await container).dispatch(name, input));
  await Promise.all([container, loadMainPage(main.window)]);
}

async function startContainer(
  main: MainWindow,
  dataFolder: string,
  pages: MemoryPages,
  log: Log,
): Promise<Container> {
  const { createContainer } = await import('./container.ts');
  const container = await createContainer({
    databasePath: databasePath(),
    dataFolder,
    version: app.getVersion(),
    dialogs: createDialogs(main.window),
    printPdf: createPdfPrinter(pages),
    log,
    closeWindow: main.closeNow,
    keepWindow: main.stayOpen,
  });
  app.on('will-quit', container.close);
  return container;
}

function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
