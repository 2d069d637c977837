import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function folderOfManifest(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('stand-in: no package.json above the app');
  return folderOfManifest(parent);
}

/** The folder of the running app's package.json: the nearest one above its main file. */
export const projectFolder = folderOfManifest(dirname(process.argv[1] ?? import.meta.filename));

function read(): { name: string; version: string } {
  const parsed: unknown = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  if (typeof parsed !== 'object' || !parsed) throw new Error('stand-in: package.json is no object');
  const field = (name: string) => String(Reflect.get(parsed, name) ?? '');
  // Electron prefers productName to name.
  return { name: field('productName') || field('name'), version: field('version') };
}

export const packageManifest = read();
