import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp, platform } from '../support/driver.ts';

const main = join(import.meta.dirname, '..', 'support', 'electron-on-chromium', 'example-app', 'main.ts');

/** What the example app's preload offers its page. */
interface ExampleApi {
  readonly list: readonly unknown[];
  call(name: string, ...args: unknown[]): Promise<unknown>;
  tick(value: unknown): void;
  onTock(listener: (value: unknown) => void): () => void;
}

declare global {
  var api: ExampleApi;
}

let app: LaunchedApp;
const call = (name: string, ...args: unknown[]) =>
  app.page.evaluate(([asked, given]) => globalThis.api.call(asked, ...given), [name, args] as const);
const failure = (name: string, ...args: unknown[]) =>
  app.page.evaluate(
    ([asked, given]) => globalThis.api.call(asked, ...given).then(String, (error) => String(error.message)),
    [name, args] as const,
  );

beforeAll(async () => {
  app = await launchApp({ main, viewport: { width: 1000, height: 640 }, colorScheme: 'dark' });
}, 120_000);
afterAll(async () => {
  await app.kill();
}, 60_000);

describe('a window', () => {
  it('shows the page that the protocol handler serves, in the size and theme asked for', async () => {
    expect(await app.page.title()).toBe('示例');
    const seen = await app.page.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      secure: isSecureContext,
    }));
    expect(seen).toEqual({ width: 1000, height: 640, dark: true, secure: true });
  });

  it('uses the data folder it was given, whose name has Chinese characters and a blank', async () => {
    expect(app.userData).toContain('财务股 张三');
    expect(await call('userData')).toBe(app.userData);
  });

  it('keeps its bridge after the page is loaded again', async () => {
    await app.page.reload();
    expect(await call('echo', '还在')).toBe('还在');
  });
});

describe('a call to the main process', () => {
  it('answers a click', async () => {
    await app.page.click('#ask');
    await expect.poll(() => app.page.textContent('#answer')).toBe('主进程的回答');
  });

  it('keeps what the structured clone keeps', async () => {
    const kept = await app.page.evaluate(async () => {
      const sent = {
        date: new Date(86_400_000),
        big: 123n,
        list: [1, undefined, [null, Number.NaN]],
        map: new Map([['k', new Set([1])]]),
        bytes: new Uint8Array([0, 128, 255]),
        text: '“镕堃”\u2028',
      };
      const got = Object(await globalThis.api.call('echo', sent));
      return {
        date: got.date instanceof Date && got.date.getTime(),
        big: String(got.big),
        list: Array.isArray(got.list) && got.list.length === 3 && Number.isNaN(got.list[2][1]),
        hole: got.list[1] === undefined,
        map: got.map instanceof Map && got.map.get('k') instanceof Set && got.map.get('k').has(1),
        bytes: got.bytes instanceof Uint8Array && [...got.bytes],
        text: got.text,
      };
    });
    expect(kept).toEqual({
      date: 86_400_000,
      big: '123',
      list: true,
      hole: true,
      map: true,
      bytes: [0, 128, 255],
      text: '“镕堃”\u2028',
    });
  });

  it('carries megabytes', async () => {
    const length = await app.page.evaluate(async () => {
      const got = await globalThis.api.call('echo', {
        bytes: new Uint8Array(5_000_000),
        text: '表'.repeat(1_000_000),
      });
      return [Object(got).bytes.length, Object(got).text.length];
    });
    expect(length).toEqual([5_000_000, 1_000_000]);
  });

  it('tells the main process the type of a value, not a copy as a plain object', async () => {
    const types = await app.page.evaluate(() =>
      Promise.all([new Date(), [1], new Map()].map((value) => globalThis.api.call('describe', value))),
    );
    expect(types).toEqual(['[object Date]', '[object Array]', '[object Map]']);
  });

  it('fails with the handler’s error in Electron’s words', async () => {
    expect(await failure('fail')).toBe("Error invoking remote method 'call': TypeError: not today");
    expect(await failure('uncloneable')).toContain("Error invoking remote method 'call'");
  });

  it('refuses to send a function inside an argument', async () => {
    const refused = await app.page.evaluate(() => {
      try {
        return globalThis.api.call('echo', { f: () => 1 }).then(
          () => 'sent',
          () => 'refused',
        );
      } catch {
        return 'refused';
      }
    });
    expect(refused).toBe('refused');
  });
});

describe('events of the main process', () => {
  it('reach the listeners of the preload until they are removed', async () => {
    const heard = await app.page.evaluate(async () => {
      const values: unknown[] = [];
      const next = () =>
        new Promise((resolve) => {
          const stop = globalThis.api.onTock((value) => {
            stop();
            resolve(value);
          });
        });
      const remove = globalThis.api.onTock((value) => values.push(value));
      const first = next();
      globalThis.api.tick({ at: new Date(0) });
      await first;
      remove();
      const second = next();
      globalThis.api.tick('unheard');
      await second;
      return values.map((value) => Object(value).at instanceof Date);
    });
    expect(heard).toEqual([true]);
  });
});

describe('the application menu', () => {
  it('does what the clicked entry does', async () => {
    const heard = app.page.evaluate(() => new Promise((resolve) => globalThis.api.onTock(resolve)));
    await call('echo', 'listening');
    await app.clickMenu('问好');
    expect(await heard).toBe('菜单');
    await expect(app.clickMenu('没有这一项')).rejects.toThrow('没有这一项');
  });
});

describe('the bridge', () => {
  it('is frozen, keeps arrays as arrays, and shows nothing of its own making', async () => {
    const seen = await app.page.evaluate(() => {
      const changed = [
        () => Object.assign(globalThis.api, { call: null }),
        () => Object.assign(globalThis, { api: 1 }),
      ];
      const held = changed.map((change) => {
        try {
          change();
          return false;
        } catch {
          return true;
        }
      });
      return {
        held,
        array: Array.isArray(globalThis.api.list),
        names: Object.getOwnPropertyNames(globalThis).filter((name) =>
          /^(_|electron|ipcRenderer|require|process|module)/.test(name),
        ),
      };
    });
    expect(seen).toEqual({ held: [true, true], array: true, names: [] });
  });
});

describe('a native dialog', () => {
  it('gives the answers prepared for it, in order, and is logged', async () => {
    await app.dialogs.answerOpen(['D:\\表 格\\预算.xlsx']);
    await app.dialogs.answerOpen(null);
    await app.dialogs.answerSave('D:\\自评报告.docx');
    await app.dialogs.answerMessage(1);
    expect(await call('ask')).toEqual({ response: 1, checkboxChecked: false });
    expect(await call('open')).toEqual({ canceled: false, filePaths: ['D:\\表 格\\预算.xlsx'] });
    expect(await call('open')).toEqual({ canceled: true, filePaths: [] });
    expect(await call('save')).toEqual({ canceled: false, filePath: 'D:\\自评报告.docx' });
    await app.sync();
    expect(app.dialogs.log.map(({ method }) => method)).toEqual([
      'showMessageBox',
      'showOpenDialog',
      'showOpenDialog',
      'showSaveDialog',
    ]);
    expect(app.dialogs.log[1]?.options).toEqual({ title: '选择表格', properties: ['openFile'] });
  });

  it('fails loudly when no answer was prepared', async () => {
    expect(await failure('save')).toContain('no answer was prepared for dialog.showSaveDialog');
  });
});

describe('security', () => {
  it('blocks an inline script by the page’s own policy', async () => {
    const ran = await app.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.injected = true';
      document.head.append(script);
      return 'injected' in globalThis;
    });
    expect(ran).toBe(false);
  });

  it('reaches its own files and no address outside', async () => {
    const reached = await app.page.evaluate(() =>
      Promise.all(
        ['page.js', 'missing.js', 'https://outside.example/'].map((url) =>
          fetch(url).then(
            (response) => response.status,
            () => 'refused',
          ),
        ),
      ),
    );
    expect(reached).toEqual([200, 404, 'refused']);
  });

  it('stays on its page when the page tries to leave it', async () => {
    await app.page.evaluate(() => {
      location.href = 'https://outside.example/';
    });
    expect(await call('echo', 'here')).toBe('here');
    expect(await app.page.title()).toBe('示例');
  });

  it('opens no other window, neither by script nor by a link', async () => {
    const opened = await app.page.evaluate(() => window.open('https://outside.example/popup'));
    expect(opened).toBeNull();
    await app.page.click('#outside');
    expect(await call('windows')).toBe(1);
    expect(app.page.context().pages()).toHaveLength(1);
  });

  it.runIf(platform === 'chromium')('refuses a window with unsafe web preferences', async () => {
    const unsafe = [
      { nodeIntegration: true },
      { contextIsolation: false },
      { sandbox: false },
      { webSecurity: false },
      { webviewTag: true },
    ];
    for (const preferences of unsafe) {
      expect(await call('unsafeWindow', preferences)).toContain('unsafe webPreferences');
    }
    expect(await call('unsafeWindow', { notAPreference: 1 })).toContain('not implemented');
    expect(await call('unsafeWindow', { sandbox: true })).toBe('');
  });
});

describe('the rest of Electron', () => {
  it('prints a hidden window of its own to PDF', async () => {
    const printed = Object(await call('print'));
    expect(printed).toMatchObject({ head: '%PDF-', hadBridge: false });
    expect(printed.size).toBeGreaterThan(1000);
    expect(await call('windows')).toBe(1);
  });

  it('records what is asked of the desktop instead of doing it', async () => {
    await call('reveal', 'D:\\自评报告.docx');
    await app.sync();
    expect(app.calls).toContainEqual({ name: 'shell.showItemInFolder', args: ['D:\\自评报告.docx'] });
  });

  it.runIf(platform === 'chromium')('throws on members and events it does not have', async () => {
    expect(await call('unknownMember')).toContain('electron app.notAMember is not implemented');
    expect(await call('unknownEvent')).toContain("event 'not-an-event' is not implemented");
  });
});

describe('several launches', () => {
  it('start on the same folder after a crash and after an orderly end', async () => {
    const first = await launchApp({ main, userData: join(app.userData, '另一 份') });
    await first.kill();
    const second = await launchApp({ main, userData: first.userData });
    await second.page.click('#ask');
    expect(await second.close()).toBe(0);
  }, 120_000);

  it('tell what the app wrote when it ends before showing a window', async () => {
    const launch = launchApp({
      main,
      env: { NODE_OPTIONS: '--import data:text/javascript,process.exit(7)' },
    });
    await expect(launch).rejects.toThrow('ended with 7');
  }, 120_000);
});
