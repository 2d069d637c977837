import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppBridge } from '../../shared/contract/bridge.ts';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { reportWindow } from '../support/page-models/report-window.ts';
import { fileFolder } from '../support/temporary-folder.ts';

declare global {
  interface Window {
    readonly app: AppBridge;
  }
}

const ABSENT = '00000000-0000-4000-8000-0000000000ff';

/** What a page taken over by an attacker could try, from inside the page. */
describe('the page', () => {
  const folder = fileFolder('绩效 安全');
  const userData = join(folder, '数据');
  const answered: string[] = [];
  let app: LaunchedApp;

  const invoke = (name: unknown, input: unknown) =>
    app.page.evaluate(([what, given]) => Reflect.apply(window.app.invoke, null, [what, given]), [
      name,
      input,
    ] as const);
  const statusOf = (url: string) =>
    app.page.evaluate(
      (asked) =>
        fetch(asked).then(
          ({ status }) => status,
          () => 'refused',
        ),
      url,
    );

  beforeAll(async () => {
    app = await launchApp({ userData });
    app.page.setDefaultTimeout(15_000);
    app.page.on('requestfinished', (request) => answered.push(request.url()));
    await reportWindow(app.page).createReport('云岭市科学技术协会', 2023);
  });

  afterAll(() => app.kill());

  it('has a frozen bridge of two functions and nothing else of the machine', async () => {
    const seen = await app.page.evaluate(() => ({
      names: Reflect.ownKeys(window.app).sort(),
      frozen: Object.isFrozen(window.app),
      replaced: Reflect.set(window, 'app', null) || Reflect.set(window.app, 'invoke', null),
      others: Object.getOwnPropertyNames(globalThis).filter((name) =>
        /^(__?(dirname|filename|electron)|electron|ipcRenderer|contextBridge|require|process|module|global|Buffer)$/.test(
          name,
        ),
      ),
    }));
    expect(seen).toEqual({
      names: ['invoke', 'onEvent'],
      frozen: true,
      replaced: false,
      others: [],
    });
  });

  it('hears of events by their names alone, without an event object that leads to the main process', async () => {
    const heard = app.page.evaluate(
      () =>
        new Promise<unknown[]>((resolve) => {
          const stop = window.app.onEvent((...given: unknown[]) => {
            stop();
            resolve(given);
          });
        }),
    );
    await app.page.evaluate(() => 'listening');
    await app.clickMenu('保存');
    expect(await heard).toEqual([{ name: 'menu', command: 'save' }]);
  });

  it('is served under a policy that lets in our own files only', async () => {
    const policy = await app.page.evaluate(async () => {
      const { headers } = await fetch('index.html');
      return [headers.get('content-security-policy'), headers.get('x-content-type-options')];
    });
    expect(policy[0]).toContain("default-src 'none'");
    expect(policy[0]).toContain("script-src 'self';");
    expect(policy[0]).toContain("connect-src 'self'");
    expect(policy[0]).not.toContain('unsafe-eval');
    expect(policy[0]).not.toMatch(/https?:|\*/);
    expect(policy[1]).toBe('nosniff');
  });

  it('runs no script that was written into it, and no text as a program', async () => {
    const ran = await app.page.evaluate(async () => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.broken = 1" hidden>');
      const script = document.createElement('script');
      script.textContent = 'window.broken = 2';
      document.body.append(script);
      await new Promise((resolve) => setTimeout(resolve));
      return 'broken' in window;
    });
    expect(ran).toBe(false);
  });

  it.each(['https://outside.example/', 'http://127.0.0.1:9/', 'file:///etc/passwd', 'ws://outside.example/'])(
    'gets no answer from %s',
    async (url) => {
      expect(await statusOf(url)).toBe('refused');
    },
  );

  it.each([
    '/../main/main.js',
    '/../../main/main.js',
    '/..%2fmain/main.js',
    '/..%2f..%2fpackage.json',
    '/%2e%2e%2f%2e%2e%2fpackage.json',
    '/assets/..%5c..%5c..%5cmain%5cmain.js',
    '/%E0%A4%A',
    '/index.html%00.png',
    '//etc/passwd',
    '/',
  ])('finds no file of the machine at %s', async (path) => {
    const status = await app.page.evaluate(
      async (asked) =>
        (await fetch(`${location.origin === 'null' ? 'app://bundle' : location.origin}${asked}`)).status,
      path,
    );
    expect(status).toBe(path === '/' ? 200 : 404);
  });

  it('sends no file and asks for none by another method', async () => {
    const status = await app.page.evaluate(
      async () => (await fetch('index.html', { method: 'POST', body: 'x' })).status,
    );
    expect(status).toBe(404);
  });

  it('opens no window and goes nowhere', async () => {
    const opened = await app.page.evaluate(() => [
      window.open('https://outside.example/'),
      window.open('about:blank'),
      window.open('index.html'),
    ]);
    expect(opened).toEqual([null, null, null]);
    expect(app.page.context().pages()).toHaveLength(1);
    const before = app.page.url();
    for (const address of ['https://outside.example/', 'file:///etc/passwd', 'data:text/html,<p>x']) {
      await app.page.evaluate((url) => {
        location.href = url;
      }, address);
    }
    expect(await app.page.title()).toBe('绩效自评助手');
    expect(app.page.url()).toBe(before);
  });

  it.each([
    ['reports:nothing', {}, 'UNKNOWN_PROCEDURE'],
    ['__proto__:toString', {}, 'UNKNOWN_PROCEDURE'],
    ['constructor', {}, 'UNKNOWN_PROCEDURE'],
    [null, {}, 'UNKNOWN_PROCEDURE'],
    [{ name: 'reports:list' }, {}, 'UNKNOWN_PROCEDURE'],
    ['reports:list', null, 'VALIDATION'],
    ['reports:list', { and: 'more' }, 'VALIDATION'],
    ['reports:create', { departmentName: '长'.repeat(101), fiscalYear: 2023 }, 'VALIDATION'],
    ['reports:create', { departmentName: '甲', fiscalYear: Number.NaN }, 'VALIDATION'],
    ['reports:open', { id: '../../etc/passwd' }, 'VALIDATION'],
    ['reports:open', { id: ABSENT }, 'REPORT_NOT_FOUND'],
    ['reports:open', { id: "x' OR '1'='1" }, 'VALIDATION'],
    ['reports:save', { report: {}, baseRevision: 1 }, 'VALIDATION'],
    ['exports:run', { reportId: ABSENT, format: 'docx', variant: 'public', path: '/tmp/x' }, 'VALIDATION'],
    ['exports:run', { reportId: ABSENT, format: 'exe', variant: 'submission' }, 'VALIDATION'],
    ['exports:run', { reportId: ABSENT, format: 'docx', variant: 'submission' }, 'REPORT_NOT_FOUND'],
    ['exports:reveal', { token: '/etc/passwd' }, 'VALIDATION'],
    ['exports:reveal', { token: ABSENT }, 'FILE_NOT_FOUND'],
    ['imports:commit', { token: ABSENT, reportId: ABSENT, baseRevision: 1, choices: {} }, 'VALIDATION'],
    ['imports:chooseWorkbook', { path: '/etc/passwd' }, 'VALIDATION'],
    ['settings:change', { __proto__x: 1 }, 'VALIDATION'],
  ])('asking %j with %j gets an envelope with %s', async (name, input, code) => {
    const envelope = await invoke(name, input);
    expect(envelope).toMatchObject({ ok: false, error: { code } });
    expect(JSON.stringify(envelope)).not.toMatch(/\bat .+:\d+|SQLITE|node_modules/);
  });

  it('learns the names of chosen files, never their folders', async () => {
    await app.dialogs.answerOpen([join(folder, '没有.xlsx')]);
    const list = Object(await invoke('reports:list', {}));
    const envelope = await invoke('imports:chooseWorkbook', { reportId: list.value[0].id });
    expect(envelope).toMatchObject({
      ok: false,
      error: { code: 'FILE_NOT_FOUND', params: { file: '没有.xlsx' } },
    });
    expect(JSON.stringify(envelope)).not.toContain(folder);
  });

  it('made no request in all this that anything but the application answered', async () => {
    const origin = new URL(app.page.url()).host;
    expect(answered.filter((url) => new URL(url).host !== origin && !/^(data|blob):/.test(url))).toEqual([]);
  });

  it('has only one application over its data: a second start leaves at once', async () => {
    await expect(launchApp({ userData })).rejects.toThrow('the app ended with 0');
    expect(await invoke('reports:list', {})).toMatchObject({ ok: true, value: [{ fiscalYear: 2023 }] });
  });
});
