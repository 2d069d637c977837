import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The package's version, or null where it is not installed (it is a development dependency of Linux x64). */
async function packageVersion(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folders = createRequire(import.meta.url).resolve.paths('@sparticuz/chromium') ?? [];
  const manifest = folders
    .map((folder) => join(folder, '@sparticuz', 'chromium', 'package.json'))
    .find(existsSync);
  if (!manifest) return null;
  const parsed: unknown = JSON.parse(await readFile(manifest, 'utf8'));
  return typeof parsed === 'object' && parsed && 'version' in parsed ? String(parsed.version) : null;
}

/**
 * The package unpacks into the temporary folder, file after file, and takes a half-written file of another process
 * for a finished one; it also brings its libraries only where it believes to be on a cloud machine, which it looks
 * up while it is imported. So a process of its own unpacks into a folder of its own, which is then put in place whole.
 */
async function unpackInto(folder: string): Promise<void> {
  const staging = `${folder}.${process.pid}`;
  await mkdir(staging, { recursive: true });
  const program = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
  await run(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Without any font Chromium prints nothing at all, not even text whose web font it has loaded; so the package's Latin
 * font stands behind the system's own settings (or those that FONTCONFIG_FILE names).
 * @returns the path of a settings file
 */
async function fontSettings(folder: string): Promise<string> {
  const base = process.env.FONTCONFIG_FILE ?? '/etc/fonts/fonts.conf';
  const folders = [join(folder, 'fonts'), ...(process.env.FONTCONFIG_FILE ? [] : ['/usr/share/fonts'])];
  const text = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <include ignore_missing="yes">${base}</include>`,
    ...folders.map((each) => `  <dir>${each}</dir>`),
    `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
  ].join('\n');
  const path = join(folder, `fonts-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.conf`);
  if (!existsSync(path)) await writeFile(path, text);
  return path;
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    await run(executablePath, ['--version']);
    return true;
  } catch {
    // The loader's refusal (a shared library is missing) is the answer, whatever its exact words.
    return false;
  }
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` (about 2 s the first time, then kept in the temporary folder).
 * @returns its path and the environment it needs beyond the process's own; null where the package is of no use.
 */
export async function unpackBundledBrowser(): Promise<{
  executablePath: string;
  env: Record<string, string>;
} | null> {
  const version = await packageVersion();
  if (version === null) return null;
  const folder = join(tmpdir(), `jixiao-chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const executablePath = join(folder, 'chromium');
  const env: Record<string, string> = { FONTCONFIG_FILE: await fontSettings(folder) };
  if (!(await starts(executablePath))) {
    env.LD_LIBRARY_PATH = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':');
  }
  return { executablePath, env };
}
