import type { CDPSession, Page } from 'playwright-core';
import { recordCall } from './control.ts';
import { answerInvoke, ipcMain } from './ipc.ts';
import type { MainMessage, PageMessage } from './ipc-messages.ts';
import { pageOwners } from './network.ts';
import { type PdfOptions, toPlaywrightPdf } from './pdf-options.ts';
import { installPreloadBridge, type PreloadBridge } from './preload-bridge.ts';
import { defaultSession } from './session.ts';
import { KnownEventEmitter, strict } from './strict.ts';
import { toAppUrl, toBrowserUrl } from './urls.ts';

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

const emitted = ['will-navigate', 'will-frame-navigate', 'did-finish-load', 'did-fail-load', 'dom-ready'];
const emittedToo = [
  'preload-error',
  'render-process-gone',
  'console-message',
  'did-start-loading',
  'destroyed',
];
const leftOut = ['will-redirect', 'will-attach-webview', 'unresponsive', 'responsive', 'before-input-event'];
const leftOutToo = ['context-menu', 'devtools-opened', 'did-navigate', 'zoom-changed', 'input-event'];
let lastId = 0;

/** The page of a window, as the app sees it. */
export class WebContents extends KnownEventEmitter {
  readonly id = ++lastId;
  readonly session = defaultSession;
  readonly mainFrame: { readonly url: string; readonly origin: string; readonly parent: null };
  /** True while the app itself loads an address, which is no navigation of the page's. */
  ownNavigation = false;
  page: Page | null = null;
  private cdp: CDPSession | null = null;
  private bridge: PreloadBridge | null = null;
  private openHandler: OpenHandler = () => ({ action: 'allow' });
  private destroyed = false;
  private crashed = false;
  private zoomFactor = 1;

  private constructor() {
    super('webContents', [...emitted, ...emittedToo, ...leftOut, ...leftOutToo]);
    const current = () => this.getURL();
    this.mainFrame = strict('webContents.mainFrame', {
      get url() {
        return current();
      },
      get origin() {
        const url = URL.parse(current());
        return url ? `${url.protocol}//${url.host}` : 'null';
      },
      parent: null,
      isDestroyed: () => this.destroyed,
    });
  }

  static create(): WebContents {
    return strict('webContents', new WebContents());
  }

  /** Binds the page that shows these contents. */
  async attach(page: Page, preload: string | undefined, javascript: boolean): Promise<void> {
    this.page = page;
    pageOwners.set(page, this);
    this.cdp = await page.context().newCDPSession(page);
    this.bridge = await installPreloadBridge(this.cdp, preload, (message) => this.answer(message, preload));
    if (!javascript) await this.cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
    page.on('domcontentloaded', () => {
      if (this.zoomFactor !== 1) this.setZoomFactor(this.zoomFactor);
      this.emit('dom-ready', {});
    });
    page.on('load', () => this.emit('did-finish-load', {}));
    page.on('crash', () => {
      this.crashed = true;
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    page.on('console', (m) => this.emit('console-message', { level: m.type(), message: m.text() }));
    page.on('close', () => {
      this.destroyed = true;
      pageOwners.delete(page);
      this.emit('destroyed');
    });
  }

  /** Loads an address the app has chosen. */
  async load(url: string): Promise<void> {
    this.ownNavigation = true;
    try {
      await this.attached().goto(toBrowserUrl(url));
    } catch (error) {
      this.emit('did-fail-load', {}, -2, String(error), url, true);
      throw new Error(`ERR_FAILED (-2) loading '${url}': ${String(error)}`);
    } finally {
      this.ownNavigation = false;
    }
  }

  private attached(): Page {
    if (!this.page || this.destroyed)
      throw new Error('stand-in: Object has been destroyed, or nothing is loaded');
    return this.page;
  }

  private async answer(message: PageMessage, preload: string | undefined): Promise<MainMessage | null> {
    const event = { sender: this, senderFrame: this.mainFrame, frameId: 0, processId: 0, type: 'frame' };
    if (message.kind === 'invoke') {
      try {
        const value = await answerInvoke(message.channel, strict('ipcMainInvokeEvent', event), message.args);
        return { kind: 'reply', id: message.id, value };
      } catch (error) {
        return {
          kind: 'refusal',
          id: message.id,
          error: error instanceof Error ? error.message : String(error),
        };
      }
    }
    if (message.kind === 'send')
      ipcMain.emit(message.channel, strict('ipcMainEvent', event), ...message.args);
    if (message.kind === 'open') this.askToOpen(toAppUrl(message.url));
    if (message.kind === 'preload-error') {
      process.stderr.write(`stand-in: Unable to load preload script: ${preload}: ${message.message}\n`);
      this.emit('preload-error', {}, preload, new Error(message.message));
    }
    return null;
  }

  private askToOpen(url: string): void {
    const { action } = this.openHandler({ url });
    recordCall('windowOpen', [url, action]);
    if (action === 'allow') throw new Error(`stand-in: the app allows a page to open ${url}`);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  getURL(): string {
    const url = this.page?.url() ?? '';
    return url === 'about:blank' ? '' : toAppUrl(url);
  }
  getTitle(): Promise<string> {
    return this.attached().title();
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  isCrashed(): boolean {
    return this.crashed;
  }
  isLoading(): boolean {
    return this.ownNavigation;
  }
  send(channel: string, ...args: unknown[]): void {
    this.bridge?.send({ kind: 'event', channel, args: structuredClone(args) });
  }
  async executeJavaScript(code: string): Promise<unknown> {
    const answer = await this.cdp?.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    });
    if (!answer || answer.exceptionDetails)
      throw new Error(answer?.exceptionDetails?.exception?.description ?? code);
    return answer.result.value;
  }
  async printToPDF(options: PdfOptions = {}): Promise<Buffer> {
    return this.attached().pdf(toPlaywrightPdf(options));
  }
  /** There is no printer: the wish is recorded and answered with success. */
  print(options: object = {}, callback?: (success: boolean, reason: string) => void): void {
    recordCall('webContents.print', [options]);
    setImmediate(() => callback?.(true, ''));
  }
  reload(): void {
    this.attached()
      .reload()
      .catch((error) => this.emit('did-fail-load', {}, -2, String(error), this.getURL(), true));
  }
  setZoomFactor(factor: number): void {
    this.zoomFactor = factor;
    if (this.page && !this.destroyed) {
      void this.executeJavaScript(
        `document.documentElement && (document.documentElement.style.zoom = '${factor}')`,
      );
    }
  }
  getZoomFactor(): number {
    return this.zoomFactor;
  }
  setVisualZoomLevelLimits(): Promise<void> {
    return Promise.resolve();
  }
  setWebRTCIPHandlingPolicy(): void {}
  focus(): void {}
  isDevToolsOpened(): boolean {
    return false;
  }
  closeDevTools(): void {}
}
