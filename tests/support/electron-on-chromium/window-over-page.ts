import { app } from './app.ts';
import { debuggingPort, openPage, resizeVisibleWindow } from './browser-host.ts';
import { report } from './control.ts';
import { settings } from './settings.ts';
import { emitPreventable, KnownEventEmitter } from './strict.ts';
import { WebContents } from './web-contents.ts';
import { checkWebPreferences, type WindowOptions } from './window-options.ts';
import { openWindows } from './windows.ts';

/** A window's place on the screen, in CSS pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const emitted = [
  'close',
  'closed',
  'ready-to-show',
  'show',
  'hide',
  'resize',
  'move',
  'maximize',
  'unmaximize',
];
const leftOut = [
  'focus',
  'blur',
  'resized',
  'moved',
  'minimize',
  'restore',
  'session-end',
  'query-session-end',
];
const leftOutToo = [
  'enter-full-screen',
  'leave-full-screen',
  'unresponsive',
  'responsive',
  'page-title-updated',
];
let lastId = 0;

/** One window: its state is kept here, its page is a page of the browser. */
export class WindowOverPage extends KnownEventEmitter {
  readonly id = ++lastId;
  readonly webContents = WebContents.create();
  private readonly options: WindowOptions;
  private bounds: Bounds;
  private title: string;
  private shown: boolean;
  private maximized = false;
  private destroyed = false;

  constructor(options: WindowOptions = {}) {
    super('BrowserWindow', [...emitted, ...leftOut, ...leftOutToo]);
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    checkWebPreferences(options.webPreferences ?? {});
    this.options = options;
    this.bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    };
    this.title = options.title ?? app.name;
    this.shown = options.show !== false;
  }

  async loadURL(url: string): Promise<void> {
    if (!this.webContents.page) await this.openPage();
    await this.webContents.load(url);
    if (this.destroyed) return;
    this.emit('ready-to-show');
    if (this.options.webPreferences?.preload && !settings.visible) await this.announce();
  }

  private async openPage(): Promise<void> {
    const { preload, javascript = true } = this.options.webPreferences ?? {};
    const page = await openPage(this.options.show === false && preload === undefined);
    await this.webContents.attach(page, preload, javascript);
    if (settings.visible && preload) await resizeVisibleWindow(page, this.bounds);
    else await page.setViewportSize((preload && settings.viewport) || this.bounds);
    page.on('close', () => this.pageGone());
  }

  /** Tells the driver which of the browser's pages is this window's. */
  private async announce(): Promise<void> {
    const { page } = this.webContents;
    const cdp = await page?.context().newCDPSession(page);
    const info = await cdp?.send('Target.getTargetInfo');
    if (info) report({ kind: 'window', port: await debuggingPort(), targetId: info.targetInfo.targetId });
  }

  close(): void {
    if (!this.destroyed && !emitPreventable(this, 'close')) this.destroy();
  }
  destroy(): void {
    if (this.destroyed) return;
    const { page } = this.webContents;
    this.gone();
    page?.close().catch((error) => process.stderr.write(`stand-in: closing a page: ${String(error)}\n`));
  }
  /** The page ended by itself: the person closed the visible window, or the browser ended. */
  private pageGone(): void {
    if (this.destroyed) return;
    emitPreventable(this, 'close');
    this.gone();
  }
  private gone(): void {
    this.destroyed = true;
    const at = openWindows.findIndex((window) => window.webContents === this.webContents);
    if (at >= 0) openWindows.splice(at, 1);
    this.emit('closed');
    if (openWindows.length === 0) setImmediate(() => openWindows.length === 0 && app.lastWindowClosed());
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }

  show(): void {
    this.shown = true;
    this.emit('show');
  }
  showInactive(): void {
    this.show();
  }
  hide(): void {
    this.shown = false;
    this.emit('hide');
  }
  isVisible(): boolean {
    return this.shown;
  }
  focus(): void {
    if (settings.visible) void this.webContents.page?.bringToFront();
  }
  isFocused(): boolean {
    return this.shown;
  }
  isMinimized(): boolean {
    return false;
  }
  minimize(): void {}
  restore(): void {}
  isFullScreen(): boolean {
    return false;
  }
  setFullScreen(): void {}
  maximize(): void {
    this.maximized = true;
    this.emit('maximize');
  }
  unmaximize(): void {
    this.maximized = false;
    this.emit('unmaximize');
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  getBounds(): Bounds {
    return { ...this.bounds };
  }
  getNormalBounds(): Bounds {
    return { ...this.bounds };
  }
  setBounds(bounds: Partial<Bounds>): void {
    this.bounds = { ...this.bounds, ...bounds };
    if (!settings.visible && !settings.viewport) void this.webContents.page?.setViewportSize(this.bounds);
    this.emit('resize');
  }
  setMinimumSize(): void {}
  center(): void {}
  setTitle(title: string): void {
    this.title = title;
  }
  getTitle(): string {
    return this.title;
  }
  setMenu(): void {}
  removeMenu(): void {}
  setMenuBarVisibility(): void {}
  setAutoHideMenuBar(): void {}
  setBackgroundColor(): void {}
  setIcon(): void {}
  setProgressBar(): void {}
  flashFrame(): void {}
}
