import { app } from './app.ts';
import { strict } from './strict.ts';
import type { WebContents } from './web-contents.ts';
import { WindowOverPage } from './window-over-page.ts';
import { openWindows } from './windows.ts';

/** The class's own members, as Electron has them. */
export class WindowClass extends WindowOverPage {
  static getAllWindows(): WindowOverPage[] {
    return openWindows.filter((window) => window instanceof WindowOverPage);
  }
  static fromWebContents(contents: WebContents): WindowOverPage | null {
    return WindowClass.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }
  static fromId(id: number): WindowOverPage | null {
    return WindowClass.getAllWindows().find((window) => window.id === id) ?? null;
  }
  static getFocusedWindow(): WindowOverPage | null {
    return WindowClass.getAllWindows().find((window) => window.isVisible()) ?? null;
  }
}

/** Electron's BrowserWindow: strict as a class and in every instance. */
export const BrowserWindow: typeof WindowClass = new Proxy(strict('BrowserWindow', WindowClass), {
  construct(target, args) {
    const window: WindowClass = strict('BrowserWindow', Reflect.construct(target, args));
    openWindows.push(window);
    app.emit('browser-window-created', {}, window);
    app.emit('web-contents-created', {}, window.webContents);
    return window;
  },
});
