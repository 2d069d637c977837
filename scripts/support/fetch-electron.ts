import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { electronExecutable } from '../../tests/support/electron-binary.ts';

/** Longest wait for the download, in milliseconds: who has no network must not sit before an empty screen. */
const limit = 20_000;

/**
 * Finds Electron's binary, or fetches it with the electron package's own install script.
 * Honours ELECTRON_SKIP_BINARY_DOWNLOAD, and everything that script honours (mirrors, proxies, caches).
 * @returns its path, or null when it is not here and did not come in time
 */
export async function fetchElectron(): Promise<string | null> {
  const present = electronExecutable();
  if (present !== null || process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return present;
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const script = join(folder, 'install.js');
  const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: limit, killSignal: 'SIGKILL' });
  const [code] = await once(child, 'close');
  return code === 0 ? electronExecutable() : null;
}
