import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { unpackBundledBrowser } from './bundled-browser.ts';

/** A Chromium that can be started. */
export interface FoundBrowser {
  readonly executablePath: string;
  /** Command line switches it must be started with. */
  readonly args: readonly string[];
  /** The whole environment it must be started with. */
  readonly env: Record<string, string>;
  /** True when it is a full browser that can show a window; false for a headless shell. */
  readonly canShowWindow: boolean;
}

/** No network of its own, no first-run pages, no sandbox (it shows only this project's pages, often as root in CI). */
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

function windowsPaths(): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  );
  const names = [
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
  ];
  return names.flatMap((name) => roots.map((root) => join(root, ...name)));
}

function macPaths(): string[] {
  const names = ['Microsoft Edge', 'Google Chrome', 'Chromium'];
  const roots = ['/Applications', join(homedir(), 'Applications')];
  return names.flatMap((name) => roots.map((root) => join(root, `${name}.app`, 'Contents', 'MacOS', name)));
}

function linuxPaths(): string[] {
  const names = [
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
    'chromium',
  ];
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [...names, 'chromium-browser'].flatMap((name) => folders.map((folder) => join(folder, name)));
}

function installedBrowser(): string | undefined {
  const byPlatform: Partial<Record<NodeJS.Platform, () => string[]>> = {
    win32: windowsPaths,
    darwin: macPaths,
  };
  const paths = (byPlatform[process.platform] ?? linuxPaths)();
  return [...paths, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
}

function environment(extra: Record<string, string> = {}): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return { ...Object.fromEntries(own), ...extra };
}

/**
 * Finds a Chromium: the one whose path is in the environment variable JIXIAO_BROWSER, else an installed Edge, Chrome or
 * Chromium, else the one in the npm package `@sparticuz/chromium` (Linux x64 only; unpacked on first use). The value
 * `bundled` chooses the package even where another is installed.
 * @returns null when this machine has none; throws when JIXIAO_BROWSER names a file that is not there.
 */
export async function findBrowser(): Promise<FoundBrowser | null> {
  const bundledOnly = process.env.JIXIAO_BROWSER === 'bundled';
  const named = bundledOnly ? undefined : process.env.JIXIAO_BROWSER;
  if (named !== undefined && named !== '' && !existsSync(named)) {
    throw new Error(`JIXIAO_BROWSER names a file that is not there: ${named}`);
  }
  const installed = bundledOnly ? undefined : named || installedBrowser();
  if (installed)
    return { executablePath: installed, args: switches, env: environment(), canShowWindow: true };
  const bundled = await unpackBundledBrowser();
  if (!bundled) return null;
  return {
    executablePath: bundled.executablePath,
    args: [...switches, '--no-zygote', '--disable-webgl'],
    env: environment(bundled.env),
    canShowWindow: false,
  };
}

/** Like {@link findBrowser}, but a machine without a browser is an error that says what to do. */
export async function requireBrowser(): Promise<FoundBrowser> {
  const found = await findBrowser();
  if (found) return found;
  throw new Error(
    '没有找到可用的浏览器：请安装 Edge、Chrome 或 Chromium，或用环境变量 JIXIAO_BROWSER 指明其路径。',
  );
}
