import { statSync } from 'node:fs';
import { join } from 'node:path';
import { extractAll, extractFile, getRawHeader, listPackage, statFile } from '@electron/asar';
import type { PackTarget } from './expected.ts';

/** What electron-builder made for one system. Paths inside the archive use `/` and do not begin with one. */
export interface PackedApp {
  readonly target: PackTarget;
  /** the program's file */
  readonly executable: string;
  /** the unpacked neighbour of the archive */
  readonly unpackedFolder: string;
  /** bytes */
  readonly archiveSize: number;
  /** the archive's directory exactly as stored; Electron checks its SHA-256 */
  readonly archiveHeader: string;
  readonly files: readonly PackedFile[];
  readonly readText: (path: string) => string;
  /** puts the archive and its unpacked neighbour together into a folder */
  readonly extractTo: (folder: string) => void;
}

interface PackedFile {
  readonly path: string;
  /** it lies beside the archive, not in it */
  readonly unpacked: boolean;
}

export function openPackedApp(releaseFolder: string, target: PackTarget): PackedApp {
  const folder = join(releaseFolder, target.folder);
  const archive = join(folder, 'resources', 'app.asar');
  return {
    target,
    executable: join(folder, target.executable),
    unpackedFolder: `${archive}.unpacked`,
    archiveSize: statSync(archive).size,
    archiveHeader: getRawHeader(archive).headerString,
    files: filesOf(archive),
    readText: (path) => extractFile(archive, path).toString('utf8'),
    extractTo: (to) => extractAll(archive, to),
  };
}

function filesOf(archive: string): PackedFile[] {
  return listPackage(archive, { isPack: false }).flatMap((listed) => {
    const path = listed.replaceAll('\\', '/').replace(/^\//, '');
    const entry = statFile(archive, path);
    return 'files' in entry ? [] : [{ path, unpacked: 'unpacked' in entry && entry.unpacked === true }];
  });
}

/** The names directly in one folder of the archive, sorted; `''` is its top. */
export function namesIn(app: PackedApp, folder: string): string[] {
  const start = folder === '' ? '' : `${folder}/`;
  const below = app.files.filter(({ path }) => path.startsWith(start));
  return [...new Set(below.map(({ path }) => path.slice(start.length).split('/')[0] ?? ''))].toSorted();
}

/** The scripts that were built from our sources. */
export function builtScripts(app: PackedApp): string[] {
  return app.files.map(({ path }) => path).filter((path) => /^dist\/.*\.c?js$/.test(path));
}
