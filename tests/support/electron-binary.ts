import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const executables: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'electron.exe',
  darwin: join('Electron.app', 'Contents', 'MacOS', 'Electron'),
};

/** Path of the Electron binary on this machine, or null. Never downloads it, as requiring `electron` would. */
export function electronExecutable(): string | null {
  const name = executables[process.platform] ?? 'electron';
  const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const folders = [process.env.ELECTRON_OVERRIDE_DIST_PATH, join(packageFolder, 'dist')];
  const paths = folders.flatMap((folder) => (folder ? [join(folder, name)] : []));
  return paths.find((path) => existsSync(path)) ?? null;
}
