import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { nativeTheme, screen, shell } from './desktop.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc.ts';
import { Menu } from './menu.ts';
import { protocol } from './protocol.ts';
import { session } from './session.ts';
import { strict } from './strict.ts';

/** The members of the `electron` module, as far as the app may use them; any other one throws. */
export const electron: object = strict('module', {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
});
