import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of the project's package.json. */
export const projectFolder = join(import.meta.dirname, '..', '..');

/** The built app's main file. */
export const builtMain = join(projectFolder, 'dist', 'main', 'main.js');

/** What the build is made from; resources are read at run time or bundled, either way a change must be seen. */
const sources = ['electron', 'renderer', 'shared', 'resources', 'package.json', 'electron.vite.config.ts'];

async function newest(path: string): Promise<number> {
  const info = await stat(path);
  if (!info.isDirectory()) return info.mtimeMs;
  const names = await readdir(path);
  return Math.max(info.mtimeMs, ...(await Promise.all(names.map((name) => newest(join(path, name))))));
}

/** True when the built app is there and no source is newer. */
export async function isBuilt(): Promise<boolean> {
  if (!existsSync(builtMain)) return false;
  const present = sources.map((name) => join(projectFolder, name)).filter(existsSync);
  const changed = Math.max(...(await Promise.all(present.map(newest))));
  return (await stat(builtMain)).mtimeMs >= changed;
}

/** Builds main, preload and renderer into dist/. Throws with the build's own output when it fails. */
export async function build(): Promise<void> {
  const program = join(
    dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')),
    'bin',
    'electron-vite.js',
  );
  const child = spawn(process.execPath, [program, 'build'], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`electron-vite build ended with ${code}\n${output}`);
}

/** Builds the app unless the build is up to date. */
export async function ensureBuilt(): Promise<void> {
  if (!(await isBuilt())) await build();
}
