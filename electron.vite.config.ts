import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import mantine from 'postcss-preset-mantine';
import type { Plugin } from 'vite';
import { packagedFontPath } from './electron/files/bundled-fonts.ts';
import { BUNDLED_FONTS } from './shared/compose/font-faces.ts';

const root = import.meta.dirname;
const at = (path: string) => resolve(root, path);

/** Puts the fonts the application brings along beside the window, where `fontFaceCss` looks for them. */
function bundledFonts(): Plugin {
  return {
    name: 'bundled-fonts',
    generateBundle() {
      const byFile = new Map(BUNDLED_FONTS.map((font) => [font.file, font]));
      for (const font of byFile.values()) {
        const source = readFileSync(packagedFontPath(font));
        this.emitFile({ type: 'asset', fileName: `fonts/${font.file}`, source });
      }
    },
  };
}

/**
 * Everything is bundled except Electron and better-sqlite3, the only runtime dependency: its native file cannot be.
 * Dynamic imports stay chunks of their own, so SheetJS, exceljs, docx and mammoth load on first use.
 */
export default defineConfig({
  main: {
    build: {
      outDir: at('dist/main'),
      minify: true,
      externalizeDeps: true,
      rollupOptions: {
        input: {
          main: at('electron/main.ts'),
          'database-worker': at('electron/database/database-worker.ts'),
          'workbook-worker': at('electron/excel/workbook-worker.ts'),
          'word-worker': at('electron/word/word-worker.ts'),
          'edited-worker': at('electron/word/edited-worker.ts'),
          'pdf-text-worker': at('electron/pdf/pdf-text-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('dist/preload'),
      minify: true,
      // A sandboxed preload script can load nothing but Electron.
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    plugins: [react(), bundledFonts()],
    css: { postcss: { plugins: [mantine({ autoRem: true })] } },
    build: {
      outDir: at('dist/renderer'),
      emptyOutDir: true,
      minify: true,
      rollupOptions: { input: { index: at('renderer/index.html') } },
    },
  },
});
