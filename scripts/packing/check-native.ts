import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackTarget } from './expected.ts';
import type { PackCheck } from './pack-check.ts';
import type { PackedApp } from './packed-app.ts';

const BINARY = /\.(?:node|dll|so|dylib|exe)$/;

export const nativeChecks: readonly PackCheck[] = [
  { says: 'exactly one binary, SQLite of this system, beside the archive', find: wrongBinaries },
  { says: 'that binary is built for this system and x86-64', find: wrongKind },
];

function sqlitePath(target: PackTarget): string {
  return `node_modules/better-sqlite3/prebuilds/${target.system}-x64.node`;
}

function wrongBinaries({ files, target }: PackedApp): string[] {
  const expected = sqlitePath(target);
  const packed = files.filter(({ path, unpacked }) => unpacked || BINARY.test(path));
  const others = packed.filter(({ path }) => path !== expected).map(({ path }) => `also ${path}`);
  const own = packed.find(({ path }) => path === expected);
  if (!own) return [...others, `${expected} is missing`];
  return own.unpacked
    ? others
    : [...others, `${expected} lies inside the archive, where it cannot be loaded`];
}

function wrongKind({ target, unpackedFolder }: PackedApp): string[] {
  const kind = binaryKind(readFileSync(join(unpackedFolder, sqlitePath(target))));
  const expected = target.builder === 'win' ? 'PE x86-64' : 'ELF x86-64';
  return kind === expected ? [] : [`it is ${kind}, not ${expected}`];
}

const PE_X86_64 = 0x8664;
const ELF_X86_64 = 0x3e;

/**
 * What kind of binary some bytes are, by their own headers.
 * https://learn.microsoft.com/windows/win32/debug/pe-format and the ELF-64 object file format
 */
function binaryKind(bytes: Buffer): string {
  const isElf = bytes.subarray(0, 4).toString('latin1') === '\x7fELF';
  if (isElf) return bytes[4] === 2 && bytes.readUInt16LE(18) === ELF_X86_64 ? 'ELF x86-64' : 'another ELF';
  if (bytes.subarray(0, 2).toString('latin1') !== 'MZ') return 'no known binary';
  const header = bytes.readUInt32LE(0x3c);
  if (bytes.subarray(header, header + 4).toString('latin1') !== 'PE\0\0') return 'a broken PE';
  return bytes.readUInt16LE(header + 4) === PE_X86_64 ? 'PE x86-64' : 'another PE';
}
