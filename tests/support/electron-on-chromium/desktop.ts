import { recordCall } from './control.ts';
import { settings } from './settings.ts';
import { KnownEventEmitter, strict } from './strict.ts';
import { openWindows } from './windows.ts';

/** What the app asks of the desktop outside its windows: recorded, never done. */
export const shell = strict('shell', {
  async openPath(path: string): Promise<string> {
    recordCall('shell.openPath', [path]);
    return '';
  },
  showItemInFolder(path: string): void {
    recordCall('shell.showItemInFolder', [path]);
  },
  beep(): void {},
});

type ThemeSource = 'system' | 'light' | 'dark';

export class NativeTheme extends KnownEventEmitter {
  private source: ThemeSource = 'system';
  constructor() {
    super('nativeTheme', ['updated']);
  }
  get shouldUseDarkColors(): boolean {
    return (this.source === 'system' ? settings.colorScheme : this.source) === 'dark';
  }
  get shouldUseHighContrastColors(): boolean {
    return false;
  }
  get themeSource(): ThemeSource {
    return this.source;
  }
  set themeSource(source: ThemeSource) {
    this.source = source;
    const colorScheme = this.shouldUseDarkColors ? 'dark' : 'light';
    for (const { webContents } of openWindows) void webContents.page?.emulateMedia({ colorScheme });
    this.emit('updated');
  }
}
export const nativeTheme = strict('nativeTheme', new NativeTheme());

/** The office PC's usual screen. */
const size = { width: 1366, height: 768 };
const area = { x: 0, y: 0, ...size };
const display = strict('display', {
  id: 1,
  bounds: area,
  workArea: { ...area, height: size.height - 40 },
  size,
  workAreaSize: { ...size, height: size.height - 40 },
  scaleFactor: 1,
  rotation: 0,
});
export class Screen extends KnownEventEmitter {
  constructor() {
    super('screen', ['display-added', 'display-removed', 'display-metrics-changed']);
  }
  getPrimaryDisplay = () => display;
  getAllDisplays = () => [display];
  getDisplayMatching = () => display;
  getDisplayNearestPoint = () => display;
}
export const screen = strict('screen', new Screen());
