import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '..', '..');
const { packages }: { packages: Record<string, LockEntry> } = JSON.parse(
  readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
);

describe('the lock file', () => {
  // npm leaves out what its registry does not carry, and `npm ci` then refuses the file: run `npm run lock`.
  it('knows the optional packages of every platform', () => {
    const known = new Set(
      Object.entries(packages).map(
        ([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`,
      ),
    );
    const wanted = Object.values(packages)
      .flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}))
      .filter(([name, range]) => /darwin|win32|linux|android|musl/.test(name) && /^\d/.test(range))
      .map(([name, version]) => `${name}@${version}`);
    expect(wanted.filter((dependency) => !known.has(dependency))).toEqual([]);
  });

  it('names no host to fetch from', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([]);
  });
});
