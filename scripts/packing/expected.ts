import { FuseV1Options } from '@electron/fuses';

/** One of the two systems that are packed; the names are those of electron-builder and of Node's `process.platform`. */
export interface PackTarget {
  readonly builder: 'win' | 'linux';
  readonly system: 'win32' | 'linux';
  /** the program, in the output folder */
  readonly executable: string;
  /** electron-builder's folder below `release/` */
  readonly folder: string;
}

export const TARGETS: readonly PackTarget[] = [
  { builder: 'win', system: 'win32', executable: 'jixiao.exe', folder: 'win-unpacked' },
  { builder: 'linux', system: 'linux', executable: 'jixiao', folder: 'linux-unpacked' },
];

/** Chosen for this application; https://www.electronjs.org/docs/latest/tutorial/fuses says what each one does. */
export const EXPECTED_FUSES: ReadonlyMap<FuseV1Options, boolean> = new Map([
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableCookieEncryption, true],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
]);

/** The whole content of these folders of the archive: nothing may be missing, nothing may come along. */
export const EXPECTED_FOLDERS: Readonly<Record<string, readonly string[]>> = {
  '': ['LICENSE', 'dist', 'node_modules', 'package.json', 'resources'],
  dist: ['main', 'preload', 'renderer'],
  'dist/preload': ['preload.cjs'],
  node_modules: ['better-sqlite3'],
  'node_modules/better-sqlite3': ['LICENSE', 'lib', 'package.json', 'prebuilds'],
  resources: ['samples'],
};

/** Traces of sources, tests and tools; matched against paths in the archive. */
export const UNWANTED_FILES =
  /\.(?:[cm]?tsx?|map|tsbuildinfo|test\.js|spec\.js)$|(?:^|\/)(?:tests?|__tests__|src|scripts|docs)\//;

/** Traces of the test stand-in and of servers; matched against every script of ours that is packed. */
export const UNWANTED_TEXTS: readonly RegExp[] = [
  /playwright/i,
  /electron-on-chromium/i,
  /tests\/support/,
  /vitest/i,
  /\blocalhost:\d/,
  // port 9 is the dead proxy that keeps the window off the network
  /127\.0\.0\.1(?!:9\b)/,
  /\bcreateServer\s*\(/,
  /VITE_DEV_SERVER|ELECTRON_RENDERER_URL/,
];

/** bytes; more than half of today’s 10 MB are fonts for machines without Chinese ones */
export const MAX_ARCHIVE_SIZE = 14 * 1024 * 1024;
