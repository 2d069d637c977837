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
import { createContainer } from './container.ts';

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

async function openWindow(dataFolder: string, log: ReturnType<typeof createFileLog>): Promise<void> {
  const distFolder = join(import.meta.dirname, '..');
  const pages: MemoryPages = new Map();
  let main: MainWindow | null = null;
  const currentWindow = () => {
    if (!main) throw new Error('no window yet');
    return main.window;
  };
  await lockSession(session.defaultSession);
  serveApp(join(distFolder, 'renderer'), pages);
  const container = await createContainer({
    databasePath: databasePath(),
    dataFolder,
    version: app.getVersion(),
    dialogs: createDialogs(currentWindow),
    printPdf: createPdfPrinter(pages),
    log,
    closeWindow: () => main?.closeNow(),
  });
  listenToWindow(() => main?.window.webContents ?? null, container.dispatch);
  main = createMainWindow(distFolder);
  installMenu(main.send);
  app.on('second-instance', () => focus(currentWindow()));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => container.close());
  await loadMainPage(main.window);
}

function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
