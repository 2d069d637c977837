import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser, stopBrowser } from './browser-host.ts';
import { lifecycle } from './lifecycle-state.ts';
import { packageManifest, projectFolder } from './manifest.ts';
import { settings } from './settings.ts';
import { releaseInstanceLock, takeInstanceLock } from './single-instance.ts';
import { emitPreventable, KnownEventEmitter, strict } from './strict.ts';
import { openWindows } from './windows.ts';

const emitted = ['ready', 'window-all-closed', 'before-quit', 'will-quit', 'quit', 'second-instance'];
const emittedToo = ['web-contents-created', 'browser-window-created', 'will-finish-launching'];
const leftOut = [
  'activate',
  'child-process-gone',
  'render-process-gone',
  'certificate-error',
  'open-file',
  'login',
];
const home = settings.home ?? join(tmpdir(), '绩效自评 试用');

export class App extends KnownEventEmitter {
  readonly isPackaged = false;
  name: string = packageManifest.name;
  readonly commandLine = strict('app.commandLine', {
    appendSwitch(): void {},
    appendArgument(): void {},
    hasSwitch: () => false,
    getSwitchValue: () => '',
  });
  private readonly paths = new Map<string, string>();
  private starting: Promise<void> | null = null;

  constructor() {
    super('app', [...emitted, ...emittedToo, ...leftOut]);
  }

  getVersion(): string {
    return packageManifest.version;
  }
  getName(): string {
    return this.name;
  }
  setName(name: string): void {
    this.name = name;
  }
  getAppPath(): string {
    return projectFolder;
  }
  getLocale(): string {
    return 'zh-CN';
  }
  getPreferredSystemLanguages(): string[] {
    return ['zh-CN'];
  }
  getPath(name: string): string {
    const known = this.paths.get(name);
    if (known !== undefined) return known;
    if (name === 'exe') return process.execPath;
    if (name === 'userData') return this.madeFolder(join(this.getPath('appData'), this.name));
    if (name === 'sessionData') return this.getPath('userData');
    return this.madeFolder(name === 'home' ? home : join(home, name));
  }
  setPath(name: string, path: string): void {
    if (lifecycle.ready && name !== 'logs') throw new Error(`stand-in: setPath('${name}') after ready`);
    this.paths.set(name, path);
  }
  private madeFolder(path: string): string {
    mkdirSync(path, { recursive: true });
    return path;
  }

  setAppUserModelId(): void {}
  enableSandbox(): void {
    if (lifecycle.ready) throw new Error('app.enableSandbox() can only be called before app is ready');
  }
  disableHardwareAcceleration(): void {}
  setAppLogsPath(path?: string): void {
    if (path !== undefined) this.setPath('logs', path);
  }
  requestSingleInstanceLock(): boolean {
    const notify = (argv: string[], folder: string) => this.emit('second-instance', {}, argv, folder, null);
    return takeInstanceLock(this.getPath('userData'), notify);
  }
  hasSingleInstanceLock(): boolean {
    return takeInstanceLock(this.getPath('userData'), null);
  }
  releaseSingleInstanceLock(): void {
    releaseInstanceLock(this.getPath('userData'));
  }

  isReady(): boolean {
    return lifecycle.ready;
  }
  /** The browser starts when the app first waits for readiness, so that setPath() before it still counts. */
  whenReady(): Promise<void> {
    this.starting ??= startBrowser(this.getPath('sessionData')).then(() => {
      lifecycle.ready = true;
      this.emit('ready', {}, {});
    });
    return this.starting;
  }

  focus(): void {}
  quit(): void {
    if (lifecycle.quitting) return;
    lifecycle.quitting = emitPreventable(this, 'before-quit') === false;
    if (!lifecycle.quitting) return;
    for (const window of [...openWindows]) {
      window.close();
      if (!window.isDestroyed()) lifecycle.quitting = false;
      if (!lifecycle.quitting) return;
    }
    lifecycle.quitting = emitPreventable(this, 'will-quit') === false;
    if (!lifecycle.quitting) return;
    this.emit('quit', {}, 0);
    this.exit(0);
  }
  exit(code = 0): void {
    lifecycle.quitting = true;
    this.releaseSingleInstanceLock();
    const end = () => process.exit(code);
    setTimeout(end, 5000).unref();
    stopBrowser().then(end, end);
  }
  /** What Electron does when the last window is gone. */
  lastWindowClosed(): void {
    if (lifecycle.quitting) return;
    if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }
}

export const app: App = strict('app', new App());
