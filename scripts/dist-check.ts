/**
 * `npm run dist:check`: builds, packs for Windows and Linux over a stub of Electron, and inspects the result. Needs no
 * network, no Electron and no Windows. Ends with 1 when a statement does not hold.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, projectFolder } from '../tests/support/built-app.ts';
import { packChecks } from './packing/all-checks.ts';
import { type PackTarget, TARGETS } from './packing/expected.ts';
import { electronVersion, packOverStub, releaseFolder } from './packing/pack.ts';
import type { PackCheck } from './packing/pack-check.ts';
import { openPackedApp, type PackedApp } from './packing/packed-app.ts';

/** Prints one statement and what speaks against it; true when it holds. */
function report(says: string, problems: readonly string[]): boolean {
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${says}`);
  for (const problem of problems) console.log(`       ${problem}`);
  return problems.length === 0;
}

/** A packed program must be the Electron it was tested with. */
function checkVersion(): boolean {
  const config = readFileSync(join(projectFolder, 'electron-builder.yml'), 'utf8');
  const [, pinned] = /^electronVersion: (\S+)$/m.exec(config) ?? [];
  const problems =
    pinned === electronVersion() ? [] : [`${pinned} is pinned, ${electronVersion()} is installed`];
  return report('electron-builder.yml pins the installed Electron', problems);
}

/** A check that stumbles has found something too. */
async function problemsOf(find: PackCheck['find'], app: PackedApp): Promise<readonly string[]> {
  try {
    return await find(app);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

async function checkTarget(target: PackTarget): Promise<boolean> {
  await packOverStub(target);
  const app = openPackedApp(releaseFolder, target);
  let good = true;
  for (const { says, find, on } of packChecks) {
    if (on && !on(target)) {
      console.log(`--   ${target.builder}: ${says} (does not apply to this pack on this machine)`);
      continue;
    }
    good = report(`${target.builder}: ${says}`, await problemsOf(find, app)) && good;
  }
  return good;
}

async function main(): Promise<number> {
  await build();
  let good = checkVersion();
  for (const target of TARGETS) good = (await checkTarget(target)) && good;
  return good ? 0 : 1;
}

process.exitCode = await main();
