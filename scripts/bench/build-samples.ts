import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { projectFolder } from '../../tests/support/built-app.ts';

const sources = join(import.meta.dirname, 'samples');
const built = join(projectFolder, '.cache', 'bench');

/** The program of a sample: as its sources are run, or bundled as the application is. */
export function samplePath(name: string, form: 'sources' | 'bundle'): string {
  return form === 'sources' ? join(sources, `${name}.ts`) : join(built, `${name}.js`);
}

/** Bundles every sample, ours and the libraries' alike, with the settings of the application's main process. */
export async function buildSamples(): Promise<void> {
  const programs = globSync('*.ts', { cwd: sources }).map((file) => [
    basename(file, '.ts'),
    join(sources, file),
  ]);
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3', 'playwright-core'] },
    build: {
      ssr: true,
      minify: true,
      outDir: built,
      emptyOutDir: true,
      rollupOptions: {
        input: {
          ...Object.fromEntries(programs),
          'workbook-worker': join(projectFolder, 'electron', 'excel', 'workbook-worker.ts'),
          'pdf-text-worker': join(projectFolder, 'electron', 'pdf', 'pdf-text-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
}
