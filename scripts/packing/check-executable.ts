import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { z } from 'zod';
import { EXPECTED_FUSES } from './expected.ts';
import type { PackCheck } from './pack-check.ts';
import type { PackedApp } from './packed-app.ts';

export const executableChecks: readonly PackCheck[] = [
  { says: 'the program has its ASCII name', find: missingProgram },
  { says: 'the fuses are as chosen', find: wrongFuses },
  {
    says: "the program knows the archive's hash",
    // electron-builder stores it for Windows and macOS only
    on: ({ builder }) => builder === 'win',
    find: wrongIntegrity,
  },
];

function missingProgram({ executable }: PackedApp): string[] {
  return existsSync(executable) ? [] : [`${executable} is missing`];
}

/** A fuse is stored as a digit. */
const ENABLED = '1'.charCodeAt(0);

async function wrongFuses({ executable }: PackedApp): Promise<string[]> {
  const wire = await getCurrentFuseWire(executable);
  return [...EXPECTED_FUSES]
    .filter(([fuse, expected]) => (wire[fuse] === ENABLED) !== expected)
    .map(([fuse, expected]) => `${FuseV1Options[fuse]} is not ${expected ? 'on' : 'off'}`);
}

const integritySchema = z.array(z.object({ file: z.string(), alg: z.string(), value: z.string() }));

/** Electron compares the archive's header with this resource before it reads anything. */
function wrongIntegrity({ executable, archiveHeader }: PackedApp): string[] {
  const resources = NtExecutableResource.from(NtExecutable.from(readFileSync(executable)));
  const stored = resources.getResourceEntriesAsString('INTEGRITY', 'ELECTRONASAR');
  const [text] = stored.map(([, value]) => value);
  if (stored.length !== 1 || text === undefined)
    return [`${stored.length} integrity resources instead of one`];
  const known = integritySchema.parse(JSON.parse(text));
  const expected = createHash('sha256').update(archiveHeader).digest('hex');
  const archive = known.find(({ file }) => file === 'resources\\app.asar');
  if (!archive) return ['no entry for resources\\app.asar'];
  return archive.alg === 'SHA256' && archive.value === expected
    ? []
    : [`it knows ${archive.value}, not ${expected}`];
}
