import { _electron, type ElectronApplication } from 'playwright-core';
import { builtMain } from './built-app.ts';
import type { DialogScript, LaunchedApp, LaunchOptions, RecordedCall } from './driver.ts';
import { dataFolder } from './driver-folders.ts';
import { electronExecutable } from './electron-binary.ts';
import type { DialogAnswer, DialogLogEntry } from './electron-on-chromium/dialog-answers.ts';
import { type MenuItem, menuLines } from './electron-on-chromium/menu-lines.ts';

interface Journal {
  readonly answers: DialogAnswer[];
  readonly log: DialogLogEntry[];
  readonly calls: RecordedCall[];
}
const journalKey = '__testJournal';

/** Replaces, inside the main process, what would wait for a person or leave the app. */
async function installJournal(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, shell }, key) => {
    const journal: Journal = { answers: [], log: [], calls: [] };
    Reflect.set(globalThis, key, journal);
    for (const method of ['showOpenDialog', 'showSaveDialog', 'showMessageBox'] as const) {
      Reflect.set(dialog, method, async (...args: unknown[]) => {
        const at = journal.answers.findIndex((answer) => answer.method === method);
        const [answer] = at < 0 ? [] : journal.answers.splice(at, 1);
        const options = JSON.parse(JSON.stringify(args.at(-1) ?? {}));
        journal.log.push({ method, options, answer: answer?.value ?? null });
        if (!answer) throw new Error(`no answer was prepared for dialog.${method}`);
        return answer.value;
      });
    }
    Reflect.set(dialog, 'showErrorBox', (title: string, content: string) =>
      journal.log.push({ method: 'showErrorBox', options: { title, content }, answer: {} }),
    );
    Reflect.set(shell, 'openPath', async (path: string) => {
      journal.calls.push({ name: 'shell.openPath', args: [path] });
      return '';
    });
    Reflect.set(shell, 'showItemInFolder', (path: string) =>
      journal.calls.push({ name: 'shell.showItemInFolder', args: [path] }),
    );
  }, journalKey);
}

function scriptFor(app: ElectronApplication, log: DialogLogEntry[]): DialogScript {
  const prepare = (method: DialogAnswer['method'], value: object) =>
    app.evaluate((_, [key, answer]) => void Reflect.get(globalThis, key).answers.push(answer), [
      journalKey,
      { method, value },
    ] as const);
  return {
    answerOpen: (paths) =>
      prepare('showOpenDialog', { canceled: paths === null, filePaths: [...(paths ?? [])] }),
    answerSave: (path) => prepare('showSaveDialog', { canceled: path === null, filePath: path ?? '' }),
    answerMessage: (index) => prepare('showMessageBox', { response: index, checkboxChecked: false }),
    log,
  };
}

/** The same as over the stand-in, on the real Electron; what is recorded arrives with `sync()`. */
export async function launchElectron(options: LaunchOptions): Promise<LaunchedApp> {
  const executablePath = electronExecutable();
  if (!executablePath) throw new Error('there is no Electron binary on this machine');
  const folder = dataFolder(options.userData);
  const ownEnv = Object.entries(process.env).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  );
  const app = await _electron.launch({
    executablePath,
    args: [options.main ?? builtMain],
    colorScheme: options.colorScheme ?? 'light',
    env: { ...Object.fromEntries(ownEnv), JIXIAO_USER_DATA: folder.path, ...options.env },
  });
  let output = '';
  const child = app.process();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  await installJournal(app);
  const page = await app.firstWindow();
  if (options.viewport) await page.setViewportSize(options.viewport);
  const log: DialogLogEntry[] = [];
  const calls: RecordedCall[] = [];
  const finish = async (): Promise<number | null> => {
    const code = await ended;
    await folder.discard();
    return code;
  };
  return {
    page,
    dialogs: scriptFor(app, log),
    calls,
    userData: folder.path,
    output: () => output,
    menu: async () =>
      menuLines(
        await app.evaluate(({ Menu }) => {
          const plain = (menu: Electron.Menu | null | undefined): MenuItem[] =>
            (menu?.items ?? []).map(({ label, enabled, checked, submenu }) => {
              return { label, enabled, checked, submenu: plain(submenu) };
            });
          return plain(Menu.getApplicationMenu());
        }),
      ),
    clickMenu: (label) =>
      app.evaluate(({ Menu }, wanted) => {
        const find = (menu: Electron.Menu | null): Electron.MenuItem | undefined =>
          menu?.items
            .map((item) => (item.label === wanted ? item : find(item.submenu ?? null)))
            .find(Boolean);
        const item = find(Menu.getApplicationMenu());
        if (!item) throw new Error(`the menu has no entry “${wanted}”`);
        if (!item.enabled) throw new Error(`the menu entry “${wanted}” is greyed`);
        item.click();
      }, label),
    sync: async () => {
      const journal: Journal = await app.evaluate((_, key) => Reflect.get(globalThis, key), journalKey);
      log.splice(0, log.length, ...journal.log);
      calls.splice(0, calls.length, ...journal.calls);
    },
    close: async () => {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      return finish();
    },
    kill: async () => {
      child.kill('SIGKILL');
      await finish();
    },
  };
}
