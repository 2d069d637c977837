/**
 * `npm run dev`: the app with its sources watched. With Electron's binary it restarts and reloads by itself; without
 * it dist/ is rebuilt at every change, to be looked at with `npm start` or `npm run tour`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectFolder } from '../tests/support/built-app.ts';
import { electronExecutable } from '../tests/support/electron-binary.ts';

const program = join(
  dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')),
  'bin',
  'electron-vite.js',
);
const hasElectron = electronExecutable() !== null;
if (!hasElectron) {
  process.stderr.write(
    '没有 Electron 的程序文件：正在持续构建，另开一个终端运行 npm start 或 npm run tour 查看。\n',
  );
}
// electron-vite watches only beside a running Electron; without one Node starts the build again at every change.
const watched = ['shared', 'electron', 'renderer'].map(
  (folder) => `--watch-path=${join(projectFolder, folder)}`,
);
const args = hasElectron ? [program, 'dev', '--watch'] : [...watched, program, 'build'];
const child = spawn(process.execPath, args, { cwd: projectFolder, stdio: 'inherit' });
const [code] = await once(child, 'close');
process.exitCode = typeof code === 'number' ? code : 1;
