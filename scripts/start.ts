/**
 * `npm start`: opens the app. With Electron where its binary is or can be fetched quickly, else the same app over the
 * stand-in in an installed browser's window.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { builtMain, ensureBuilt, projectFolder } from '../tests/support/built-app.ts';
import { findBrowser } from '../tests/support/chromium/find-browser.ts';
import { type StandInSettings, settingsVariable } from '../tests/support/electron-on-chromium/settings.ts';
import { fetchElectron } from './support/fetch-electron.ts';

const register = join(projectFolder, 'tests', 'support', 'electron-on-chromium', 'register.ts');
const instead = '请改为运行 npm run demo（命令行演示）或 npm run tour（自动操作并截图）。';

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(program, args, {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const [code] = await once(child, 'close');
  return typeof code === 'number' ? code : 1;
}

async function runInBrowser(): Promise<number> {
  const browser = await findBrowser();
  if (!browser?.canShowWindow) {
    say(`没有 Electron 的程序文件，也没有可以显示窗口的浏览器（Edge、Chrome、Chromium）；${instead}`);
    return 1;
  }
  say('没有 Electron 的程序文件，改用已安装的浏览器打开同一个程序（仅供试用和开发）。');
  const settings: StandInSettings = { visible: true, home: join(projectFolder, '.cache', 'home') };
  return run(process.execPath, ['--import', register, builtMain], {
    [settingsVariable]: JSON.stringify(settings),
  });
}

async function start(): Promise<number> {
  if (!hasDisplay()) {
    say(`这台机器没有图形界面，打不开窗口；${instead}`);
    return 1;
  }
  const electron = await fetchElectron();
  await ensureBuilt();
  return electron === null ? runInBrowser() : run(electron, [projectFolder]);
}

process.exitCode = await start();
