/** LibreOffice turning the Word file of the same report into PDF, its process included. argv: the Word file. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { measured } from './samples/sample.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
// A profile kept from one run to the next: a clerk's LibreOffice is not new every time either.
const profile = pathToFileURL(join(tmpdir(), 'jixiao-bench-soffice')).href;
const convert = [
  `-env:UserInstallation=${profile}`,
  '--headless',
  '--convert-to',
  'pdf',
  '--outdir',
  folder,
  process.argv[2] ?? '',
];
await measured(
  () => run('soffice', convert),
  () => 'a PDF',
);
rmSync(folder, { recursive: true });
