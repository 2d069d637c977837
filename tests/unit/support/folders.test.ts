import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeFolder, removeFolder } from '../../support/folders.ts';

/** Writes on for a moment, as the browser of a killed app does. */
const WRITER = `
  const { writeFileSync } = require('node:fs');
  const end = Date.now() + 300;
  for (let n = 0; Date.now() < end; n += 1) {
    try { writeFileSync(process.argv[1] + '/' + n, 'x'); } catch (error) { if (error.code === 'ENOENT') break; throw error; }
    if (n === 500) process.stdout.write('writing');
  }
`;

it('a folder into which a process still writes is removed all the same', async () => {
  const folder = makeFolder('绩效 还在写');
  const writer = spawn(process.execPath, ['-e', WRITER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(writer, 'exit');
  await once(writer.stdout, 'data');
  await removeFolder(folder);
  await ended;
  expect(existsSync(folder)).toBe(false);
});
