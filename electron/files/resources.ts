import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SAMPLES = join('resources', 'samples');

/**
 * The shipped sample files. The folder is found upwards from this module, because it lies at another depth
 * when run from sources, from the bundle and from inside the packed archive.
 */
export function samplePath(fileName: string): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, SAMPLES))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the shipped samples are missing');
    folder = parent;
  }
  return join(folder, SAMPLES, fileName);
}
