import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectFolder } from '../../tests/support/built-app.ts';
import { makeElectronStub } from './electron-stub.ts';
import type { PackTarget } from './expected.ts';

const require = createRequire(import.meta.url);
const builderProgram = join(dirname(require.resolve('electron-builder/package.json')), 'cli.js');

export const releaseFolder = join(projectFolder, 'release');

/** The version of the installed `electron` package; reading it never fetches Electron itself. */
export function electronVersion(): string {
  const description: { version: string } = require('electron/package.json');
  return description.version;
}

/**
 * Packs the built application for one system over a stub of Electron; needs no network.
 * @throws Error with electron-builder's output when it fails
 */
export async function packOverStub(target: PackTarget): Promise<void> {
  const stub = join(projectFolder, '.cache', 'electron-stub', target.builder);
  makeElectronStub(stub, target, electronVersion());
  rmSync(join(releaseFolder, target.folder), { recursive: true, force: true });
  await run([
    `--${target.builder}`,
    'dir',
    '--x64',
    '--publish=never',
    `--config.electronDist=${stub}`,
    `--config.directories.output=${releaseFolder}`,
  ]);
}

async function run(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [builderProgram, ...args], {
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
  if (code !== 0) throw new Error(`electron-builder ended with ${code}\n${output}`);
}
