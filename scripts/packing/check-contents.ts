import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BUNDLED_FONTS } from '../../shared/compose/font-faces.ts';
import { EXPECTED_FOLDERS, MAX_ARCHIVE_SIZE, UNWANTED_FILES, UNWANTED_TEXTS } from './expected.ts';
import type { PackCheck } from './pack-check.ts';
import { builtScripts, namesIn, type PackedApp } from './packed-app.ts';

export const contentChecks: readonly PackCheck[] = [
  { says: 'the archive holds the expected folders and nothing else', find: wrongFolders },
  { says: 'no source, test or map file is packed', find: unwantedFiles },
  { says: 'no built script mentions the stand-in, a test tool or a server', find: unwantedTexts },
  { says: 'the window has its page, styles, scripts and fonts', find: missingWindowFiles },
  { says: 'the licence of every bundled font lies beside the program', find: missingLicences },
  { says: 'the sample workbook and report are there', find: missingSamples },
  { says: `the archive is at most ${MAX_ARCHIVE_SIZE / 1024 / 1024} MB`, find: tooLarge },
];

function wrongFolders(app: PackedApp): string[] {
  return Object.entries(EXPECTED_FOLDERS).flatMap(([folder, expected]) => {
    const found = namesIn(app, folder);
    const where = folder === '' ? 'the archive' : folder;
    return [
      ...found.filter((name) => !expected.includes(name)).map((name) => `${where} also holds ${name}`),
      ...expected.filter((name) => !found.includes(name)).map((name) => `${where} lacks ${name}`),
    ];
  });
}

function unwantedFiles(app: PackedApp): string[] {
  return app.files.map(({ path }) => path).filter((path) => UNWANTED_FILES.test(path));
}

function unwantedTexts(app: PackedApp): string[] {
  return builtScripts(app).flatMap((path) => {
    const text = app.readText(path);
    return UNWANTED_TEXTS.filter((unwanted) => unwanted.test(text)).map(
      (found) => `${path}: ${found.source}`,
    );
  });
}

function missingWindowFiles(app: PackedApp): string[] {
  const page = 'dist/renderer/index.html';
  const paths = new Set(app.files.map(({ path }) => path));
  if (!paths.has(page)) return [page];
  const named = [...app.readText(page).matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name]) => name ?? '');
  const needed = [...named, ...BUNDLED_FONTS.map(({ file }) => `fonts/${file}`)];
  const missing = needed.map((name) => `dist/renderer/${name}`).filter((path) => !paths.has(path));
  const kinds = ['.js', '.css'].filter((kind) => !named.some((name) => name.endsWith(kind)));
  return [...missing, ...kinds.map((kind) => `${page} names no ${kind} file`)];
}

function missingLicences(app: PackedApp): string[] {
  const names = new Set(BUNDLED_FONTS.map((font) => `licenses/${basename(font.package)}.txt`));
  return [...names].filter((name) => !existsSync(join(dirname(app.executable), name)));
}

function missingSamples(app: PackedApp): string[] {
  const samples = namesIn(app, 'resources/samples');
  return ['.xlsx', '.docx', '.json']
    .filter((kind) => !samples.some((name) => name.endsWith(kind)))
    .map((kind) => `no ${kind} file in resources/samples`);
}

function tooLarge(app: PackedApp): string[] {
  return app.archiveSize > MAX_ARCHIVE_SIZE ? [`${app.archiveSize} bytes`] : [];
}
