import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { requireBrowser } from '../chromium/find-browser.ts';
import { handleRoute, pageOwners } from './network.ts';
import { settings } from './settings.ts';

let profile = '';
let windows: Promise<BrowserContext> | undefined;
let background: Promise<BrowserContext> | undefined;
const contextOptions = { acceptDownloads: false, serviceWorkers: 'block', locale: 'zh-CN' } as const;

async function prepare(context: BrowserContext): Promise<BrowserContext> {
  await context.route('**/*', handleRoute);
  context.on('page', async (page) => {
    // A page that no BrowserWindow asked for was opened by a page: the app's handler has refused it already.
    if (await page.opener()) await page.close();
  });
  return context;
}

/** A visible browser must not offer to translate the app. */
async function writePreferences(): Promise<void> {
  const path = join(profile, 'Default', 'Preferences');
  if (existsSync(path)) return;
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(path, JSON.stringify({ translate: { enabled: false } }));
}

async function startWindows(): Promise<BrowserContext> {
  await writePreferences();
  const { executablePath, args, env, canShowWindow } = await requireBrowser();
  const visible = settings.visible === true;
  if (visible && !canShowWindow) throw new Error('stand-in: this browser has no window of its own');
  const extra = visible
    ? ['--app=data:text/html,', '--lang=zh-CN', '--test-type']
    : ['--remote-debugging-port=0'];
  const context = await chromium.launchPersistentContext(profile, {
    ...contextOptions,
    executablePath,
    args: [...args, ...extra],
    env,
    headless: !visible,
    viewport: visible ? null : { width: 800, height: 600 },
    colorScheme: visible ? null : (settings.colorScheme ?? 'light'),
    handleSIGINT: false,
  });
  return prepare(context);
}

async function startBackground(): Promise<BrowserContext> {
  const { executablePath, args, env } = await requireBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args], env, headless: true });
  return prepare(await browser.newContext(contextOptions));
}

/**
 * Starts the browser that shows the app's windows.
 * @param folder the browser's own profile, kept between starts of the app as Electron keeps its session data
 */
export async function startBrowser(folder: string): Promise<void> {
  profile = join(folder, 'chromium-profile');
  windows ??= startWindows();
  await windows;
}

/**
 * Opens an empty page.
 * @param inBackground true for a window that is never shown: beside a visible browser such pages live in a headless one
 */
export async function openPage(inBackground: boolean): Promise<Page> {
  if (!windows) throw new Error('stand-in: cannot load a page before app is ready');
  if (inBackground && settings.visible) background ??= startBackground();
  const context = await (inBackground && background ? background : windows);
  const unused = context.pages().find((page) => !pageOwners.has(page) && !page.isClosed());
  return unused ?? context.newPage();
}

/** Gives a visible window its size on the screen, in CSS pixels. */
export async function resizeVisibleWindow(
  page: Page,
  size: { width: number; height: number },
): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { windowId } = await cdp.send('Browser.getWindowForTarget');
  await cdp.send('Browser.setWindowBounds', { windowId, bounds: { width: size.width, height: size.height } });
  await cdp.detach();
}

/** Port on the loopback interface at which a test may join this headless browser. */
export async function debuggingPort(): Promise<number> {
  const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8');
  return Number(text.split('\n')[0]);
}

/** Ends the browsers; the pages' windows are gone without further events. */
export async function stopBrowser(): Promise<void> {
  await (await windows)?.close();
  await (await background)?.browser()?.close();
}
