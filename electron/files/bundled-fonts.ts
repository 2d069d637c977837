import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BUNDLED_FONTS } from '../../shared/compose/font-faces.ts';

/**
 * Where a bundled font file lies: beside the built window (`dist/renderer/fonts/`) in the packed application, in its
 * npm package when the sources are run. Null for any name that is not on the list, so a request can be passed in as is.
 */
export function bundledFontPath(file: string): string | null {
  const font = BUNDLED_FONTS.find((known) => known.file === file);
  if (!font) return null;
  // The bundler puts this module into dist/main/ or into dist/main/chunks/.
  const built = ['..', '../..'].map((up) => join(import.meta.dirname, up, 'renderer', 'fonts', font.file));
  return built.find((candidate) => existsSync(candidate)) ?? packagedFontPath(font);
}

/** The file inside its npm package; the build copies from here. */
export function packagedFontPath(font: { readonly package: string; readonly file: string }): string {
  return createRequire(import.meta.url).resolve(`${font.package}/files/${font.file}`);
}
