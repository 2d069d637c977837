import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtMain } from '../../tests/support/built-app.ts';

/** The heavy libraries, each with a text that no other built file holds. */
const MARKS: Readonly<Record<string, string>> = {
  SheetJS: 'SheetJS',
  exceljs: 'ExcelJS',
  docx: 'word/fontTable.xml',
  mammoth: 'mammoth',
  'word-extractor': 'D0CF11E0A1B11AE1',
};

export interface BuiltLibrary {
  readonly name: string;
  /** the built file that holds it */
  readonly file: string;
}

/** Where the build put the heavy libraries. @throws Error when one is not in exactly one file */
export function builtLibraries(): BuiltLibrary[] {
  const folder = dirname(builtMain);
  const files = globSync('**/*.js', { cwd: folder }).map((name) => join(folder, name));
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  return Object.entries(MARKS).map(([name, mark]) => {
    const [found, ...others] = texts.filter(({ text }) => text.includes(mark));
    if (!found || others.length > 0)
      throw new Error(`${name} is in ${others.length + (found ? 1 : 0)} built files`);
    return { name, file: found.file };
  });
}

/** The heavy libraries among the loaded files, given as URLs on lines. */
export function loadedLibraries(loaded: string): string[] {
  const files = new Set(loaded.split('\n').map((url) => fileURLToPath(url)));
  return builtLibraries()
    .filter(({ file }) => files.has(file))
    .map(({ name }) => name);
}
