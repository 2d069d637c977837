import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { parseSync } from 'oxc-parser';

/** One import of a source file: a file of ours (`target` is its path) or a package. */
export interface SourceImport {
  readonly from: string;
  readonly specifier: string;
  /** path from the project root for our own files, null for packages */
  readonly target: string | null;
  readonly typeOnly: boolean;
}

const ROOT = join(import.meta.dirname, '..', '..');

/** Source files of the given folders, as paths from the project root with forward slashes. */
export function sourceFiles(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !file.endsWith('.d.ts'))
    .toSorted();
}

/** Every static and dynamic import of a file. */
export function importsOf(file: string): SourceImport[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const { module } = parseSync(file, text);
  const statics = module.staticImports.map((entry) => ({
    specifier: entry.moduleRequest.value,
    typeOnly: entry.entries.length > 0 && entry.entries.every((item) => item.isType),
  }));
  const reExports = module.staticExports
    .flatMap((entry) => entry.entries)
    .flatMap((item) =>
      item.moduleRequest ? [{ specifier: item.moduleRequest.value, typeOnly: item.isType }] : [],
    );
  const dynamics = module.dynamicImports.flatMap((entry) => {
    const specifier = /^['"`]([^'"`]+)['"`]$/.exec(
      text.slice(entry.moduleRequest.start, entry.moduleRequest.end),
    );
    return specifier?.[1] ? [{ specifier: specifier[1], typeOnly: false }] : [];
  });
  return [...statics, ...reExports, ...dynamics].map(({ specifier, typeOnly }) => ({
    from: file,
    specifier,
    typeOnly,
    target: specifier.startsWith('.')
      ? normalize(join(dirname(file), specifier))
          .split(sep)
          .join('/')
      : null,
  }));
}

/** `@mantine/core/styles.css` → `@mantine/core`, `node:fs/promises` → `node:fs/promises`. */
export function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

export function lineCount(file: string): number {
  return readFileSync(join(ROOT, file), 'utf8').split('\n').length;
}

/** The first import cycle found, as the files on it; null when there is none. Type-only imports do not count. */
export function findCycle(imports: readonly SourceImport[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, target, typeOnly } of imports) {
    if (target !== null && !typeOnly) next.set(from, [...(next.get(from) ?? []), target]);
  }
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const target of next.get(file) ?? []) {
      const cycle = visit(target, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}
