/** The constructor options that have a meaning here; the others are accepted as in Electron. */
export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly x?: number;
  readonly y?: number;
  readonly title?: string;
  readonly show?: boolean;
  readonly webPreferences?: WebPreferences;
}

/** What a page may do. */
export interface WebPreferences {
  readonly preload?: string;
  readonly javascript?: boolean;
  readonly [name: string]: unknown;
}

/** Values that would open a hole; asking for one is a mistake in the app. */
const unsafe: Readonly<Record<string, boolean>> = {
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  contextIsolation: false,
  sandbox: false,
  webSecurity: false,
  webviewTag: true,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
};
const harmless = [
  'preload',
  'spellcheck',
  'devTools',
  'backgroundThrottling',
  'javascript',
  'images',
  'autoplayPolicy',
];
const harmlessToo = [
  'zoomFactor',
  'defaultFontFamily',
  'defaultFontSize',
  'minimumFontSize',
  'defaultEncoding',
];
const withoutEffect = [
  ...harmlessToo,
  'navigateOnDragDrop',
  'disableDialogs',
  'safeDialogs',
  'enableWebSQL',
  'webgl',
];

/** Throws on web preferences that are unsafe, or that the stand-in would silently ignore. */
export function checkWebPreferences(preferences: WebPreferences): void {
  for (const [name, value] of Object.entries(preferences)) {
    if (name in unsafe) {
      if (value === unsafe[name])
        throw new Error(`stand-in: unsafe webPreferences: ${name}: ${String(value)}`);
    } else if (![...harmless, ...withoutEffect].includes(name)) {
      throw new Error(`stand-in: webPreferences.${name} is not implemented`);
    }
  }
}
