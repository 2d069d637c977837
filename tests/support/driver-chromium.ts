import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { builtMain } from './built-app.ts';
import type { DialogScript, LaunchedApp, LaunchOptions, RecordedCall } from './driver.ts';
import { dataFolder } from './driver-folders.ts';
import type { ControlReport, ControlRequest } from './electron-on-chromium/control.ts';
import type { DialogAnswer, DialogLogEntry } from './electron-on-chromium/dialog-answers.ts';
import type { MenuLine } from './electron-on-chromium/menu-lines.ts';
import { type StandInSettings, settingsVariable } from './electron-on-chromium/settings.ts';

const register = join(import.meta.dirname, 'electron-on-chromium', 'register.ts');
const startLimit = 60_000;
type WindowReport = Extract<ControlReport, { kind: 'window' }>;
type Ask = ControlRequest extends infer Each
  ? Each extends { id: number }
    ? Omit<Each, 'id'>
    : never
  : never;

interface RunningChild {
  readonly process: ChildProcess;
  readonly firstWindow: Promise<WindowReport>;
  readonly ended: Promise<number | null>;
  readonly dialogLog: DialogLogEntry[];
  readonly calls: RecordedCall[];
  menu(): readonly MenuLine[];
  output(): string;
  ask(request: Ask): Promise<void>;
}

function startChild(main: string, env: NodeJS.ProcessEnv): RunningChild {
  const child = fork(main, [], {
    execArgv: ['--import', register],
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const dialogLog: DialogLogEntry[] = [];
  const calls: RecordedCall[] = [];
  let menu: readonly MenuLine[] = [];
  const waiting = new Map<number, (error: string | undefined) => void>();
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const firstWindow = new Promise<WindowReport>((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`the app showed no window in time\n${output}`)),
      startLimit,
    );
    void ended.then((code) =>
      reject(new Error(`the app ended with ${code} before showing a window\n${output}`)),
    );
    void ended.then(() => clearTimeout(limit));
    child.on('message', (message) => {
      const report = message as ControlReport; // the child runs the stand-in, which sends nothing else
      if (report.kind === 'dialog') dialogLog.push(report.entry);
      if (report.kind === 'call') calls.push({ name: report.name, args: report.args });
      if (report.kind === 'menu') menu = report.lines;
      if (report.kind === 'done') waiting.get(report.id)?.(report.error);
      if (report.kind !== 'window') return;
      clearTimeout(limit);
      resolve(report);
    });
  });
  let lastId = 0;
  const ask = (request: Ask) =>
    new Promise<void>((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, (error) => (error === undefined ? resolve() : reject(new Error(error))));
      void ended.then(() => resolve());
      child.send({ ...request, id }, (error) => error && reject(error));
    });
  return {
    process: child,
    firstWindow,
    ended,
    dialogLog,
    calls,
    menu: () => menu,
    output: () => output,
    ask,
  };
}

async function pageOf(browser: Browser, targetId: string): Promise<Page> {
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    const cdp = await page.context().newCDPSession(page);
    const info = await cdp.send('Target.getTargetInfo');
    await cdp.detach();
    if (info.targetInfo.targetId === targetId) return page;
  }
  throw new Error('the window that the app announced is gone');
}

function scriptFor(child: RunningChild): DialogScript {
  const prepare = (method: DialogAnswer['method'], value: object) =>
    child.ask({ kind: 'answer', answer: { method, value } });
  return {
    answerOpen: (paths) =>
      prepare('showOpenDialog', { canceled: paths === null, filePaths: [...(paths ?? [])] }),
    answerSave: (path) => prepare('showSaveDialog', { canceled: path === null, filePath: path ?? '' }),
    answerMessage: (index) => prepare('showMessageBox', { response: index, checkboxChecked: false }),
    log: child.dialogLog,
  };
}

/**
 * Starts the app in a Node process of its own over the stand-in. The stand-in starts Chromium; the test joins the same
 * browser through its debugging port, so it drives the very page the app drives.
 */
export async function launchOverChromium(options: LaunchOptions): Promise<LaunchedApp> {
  const main = options.main ?? builtMain;
  if (!existsSync(main)) throw new Error(`there is no ${main}: build the app first (npm run build)`);
  const folder = dataFolder(options.userData);
  const { viewport, colorScheme } = options;
  const settings: StandInSettings = {
    ...(viewport ? { viewport } : {}),
    ...(colorScheme ? { colorScheme } : {}),
    home: join(folder.path, 'home'),
  };
  const child = startChild(main, {
    ...process.env,
    JIXIAO_USER_DATA: folder.path,
    [settingsVariable]: JSON.stringify(settings),
    ...options.env,
  });
  let browser: Browser;
  let page: Page;
  try {
    const { port, targetId } = await child.firstWindow;
    browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
    page = await pageOf(browser, targetId);
    // A screenshot drops the size that only the stand-in has set: the page would fall back to its browser window's.
    if (viewport) await page.setViewportSize(viewport);
  } catch (error) {
    child.process.kill('SIGKILL');
    await child.ended;
    await folder.discard();
    throw error;
  }
  const finish = async (): Promise<number | null> => {
    const code = await child.ended;
    await browser.close();
    await folder.discard();
    return code;
  };
  return {
    page,
    dialogs: scriptFor(child),
    calls: child.calls,
    userData: folder.path,
    output: child.output,
    menu: async () => child.menu(),
    clickMenu: (label) => child.ask({ kind: 'click-menu', label }),
    sync: async () => {},
    close: async () => {
      if (child.process.connected) await child.ask({ kind: 'close-window' });
      return finish();
    },
    kill: async () => {
      child.process.kill('SIGKILL');
      await finish();
    },
  };
}
