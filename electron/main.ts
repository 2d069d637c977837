/** Start-up order only; every step lives in app/. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, session } from 'electron';
import type { MenuState } from '../shared/contract/menu-state.ts';
import { startDailyBackups } from './app/daily-backup.ts';
import { createDialogs } from './app/dialogs.ts';
import { tellStartFailure } from './app/fatal-error.ts';
import { listenToWindow } from './app/ipc-main.ts';
import { createFileLog } from './app/log.ts';
import { installMenu } from './app/menu.ts';
import { databasePath, moveToLocalDataFolder } from './app/paths.ts';
import { createPagePrinter } from './app/printing.ts';
import { type MemoryPages, registerAppScheme, serveApp } from './app/protocol.ts';
import { rememberedPlace } from './app/remembered-place.ts';
import { lockNavigation, lockNetworkSwitches, lockSession } from './app/security.ts';
import { createMainWindow, loadMainPage, type MainWindow } from './app/window.ts';
import type { Container } from './container.ts';
import type { Log } from './services/ports.ts';

registerAppScheme();
lockNetworkSwitches();
lockNavigation();

if (!hasDataFolder()) {
  app.exit(1);
} else if (app.requestSingleInstanceLock()) {
  void start();
} else {
  app.quit();
}

/** Without a folder to write to there is nothing to start; this too is said in plain words. */
function hasDataFolder(): boolean {
  try {
    moveToLocalDataFolder();
    return true;
  } catch (error) {
    tellStartFailure(error, createFileLog(tmpdir()));
    return false;
  }
}

async function start(): Promise<void> {
  await app.whenReady();
  const dataFolder = app.getPath('userData');
  const log = createFileLog(join(dataFolder, 'logs'));
  try {
    await openWindow(dataFolder, log);
  } catch (error) {
    tellStartFailure(error, log);
    app.exit(1);
  }
}

/** The window comes first; schemas, services and the database load while its page does (they are most of a start). */
async function openWindow(dataFolder: string, log: Log): Promise<void> {
  const distFolder = join(import.meta.dirname, '..');
  const pages: MemoryPages = new Map();
  await lockSession(session.defaultSession);
  serveApp(join(distFolder, 'renderer'), pages);
  const main = createMainWindow(distFolder, rememberedPlace(dataFolder, log));
  const showMenu = installMenu(main.send);
  app.on('second-instance', () => focus(main.window));
  app.on('window-all-closed', () => app.quit());
  const container = startContainer(main, showMenu, dataFolder, pages, log);
  listenToWindow(main.window.webContents, async (name, input) => (await container).dispatch(name, input));
  await Promise.all([container, main.painted, loadMainPage(main.window)]);
  // Not before: a database that cannot be opened is told without an empty window behind the message.
  main.show();
  startDailyBackups((await container).backUpIfDue, () => main.send({ name: 'backupFailed' }));
}

async function startContainer(
  main: MainWindow,
  showMenu: (state: MenuState) => void,
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
    printer: createPagePrinter(pages),
    log,
    showMenu,
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
