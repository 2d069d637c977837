/**
 * `npm run lock`: after an install, adds to package-lock.json the optional packages of other platforms that npm left
 * out because the registry in use does not carry them. Without them `npm ci` calls the lock file out of step.
 * A package for another platform is never fetched; its entry only has to say for which platform it is.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface LockEntry {
  version?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

interface Lockfile {
  packages: Record<string, LockEntry>;
}

const FILE = join(import.meta.dirname, '..', 'package-lock.json');
const SYSTEMS = ['darwin', 'win32', 'linux', 'android', 'freebsd', 'openharmony'];
const PROCESSORS: readonly (readonly [string, RegExp])[] = [
  ['x64', /-x64(-|$)/],
  ['arm64', /-arm64(-|$)/],
  ['ia32', /-ia32(-|$)/],
  ['arm', /-arm(-|$)/],
  ['riscv64', /-riscv64(-|$)/],
  ['ppc64', /-ppc64(-|$)/],
  ['s390x', /-s390x(-|$)/],
  ['wasm32', /-wasm32(-|$)/],
];

const lock: Lockfile = JSON.parse(await readFile(FILE, 'utf8'));
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  // One by one: where two versions of a package are installed, the second finds the place at the top taken.
  for (const [own, missing] of missingOf(path, entry)) {
    lock.packages[own] = missing;
    added += 1;
  }
}
for (const entry of Object.values(lock.packages)) delete entry.resolved;
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
await writeFile(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} optional packages of other platforms added`);

function missingOf(path: string, entry: LockEntry): [string, LockEntry][] {
  return Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, range]): [string, LockEntry][] => {
    const version = range.replace(/^[\^~]/, '');
    const hit = installedAt(path, name);
    if (hit && (lock.packages[hit]?.version === version || !/^\d/.test(range))) return [];
    const platform = platformOf(name);
    if (!platform.os && !platform.cpu) return [];
    const own = hit ? `${path}/node_modules/${name}` : `node_modules/${name}`;
    return [[own, { version, ...platform, ...(entry.dev ? { dev: true } : {}), optional: true }]];
  });
}

/** Where npm would find a package from inside another one: the nearest node_modules upwards. */
function installedAt(from: string, name: string): string | null {
  const candidate = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (lock.packages[candidate]) return candidate;
  if (from === '') return null;
  return installedAt(from.split('/node_modules/').slice(0, -1).join('/node_modules/'), name);
}

/** Platform packages say in their names what they are for. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const os = SYSTEMS.find((system) => name.includes(`-${system}`) || name.includes(`/${system}`));
  const cpu = PROCESSORS.find(([, sign]) => sign.test(name))?.[0];
  const libc = name.includes('musl') ? 'musl' : os === 'linux' && name.includes('gnu') ? 'glibc' : null;
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(os ? { os: [os] } : {}), ...(libc ? { libc: [libc] } : {}) };
}
