import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import type { PackTarget } from './expected.ts';

const US_ENGLISH = 1033;
const UNICODE = 1200;
/** RT_RCDATA and RT_MANIFEST, https://learn.microsoft.com/windows/win32/menurc/resource-types */
const RAW_DATA = 10;
const MANIFEST = 24;

const MANIFEST_XML =
  '<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0"><trustInfo><security>' +
  '<requestedPrivileges><requestedExecutionLevel level="asInvoker" uiAccess="false"/></requestedPrivileges>' +
  '</security></trustInfo></assembly>';

/** Electron's own bytes around the fuses: a sentinel, the layout's version, their number, their states as digits. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Electron 45 as delivered, in the order of its fuse wire; the ninth is WasmTrapHandlers. */
const DELIVERED_FUSES = '101100010';

/**
 * Makes a folder that looks like an unpacked Electron to electron-builder, so that packing needs no download: the
 * program is empty but carries a fuse wire and, for Windows, resources. It cannot be started.
 */
export function makeElectronStub(folder: string, target: PackTarget, version: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['resources', 'locales']) mkdirSync(join(folder, part), { recursive: true });
  const write = (name: string, content: string | Uint8Array, mode = 0o644) =>
    writeFileSync(join(folder, name), content, { mode });
  for (const language of ['en-US', 'zh-CN', 'zh-TW', 'fr']) write(`locales/${language}.pak`, language);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'icudtl.dat', 'resources.pak'])
    write(name, 'stub');
  write('version', version);
  if (target.builder === 'win') {
    write('electron.exe', windowsProgram(version));
    for (const name of ['ffmpeg.dll', 'libEGL.dll', 'd3dcompiler_47.dll']) write(name, 'MZ');
    return;
  }
  write('electron', Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), fuseWire()]), 0o755);
  for (const name of ['chrome-sandbox', 'chrome_crashpad_handler']) write(name, '', 0o755);
}

function fuseWire(): Uint8Array<ArrayBuffer> {
  const states = [...DELIVERED_FUSES].map((state) => state.charCodeAt(0));
  return Uint8Array.from([...new TextEncoder().encode(FUSE_SENTINEL), 1, states.length, ...states]);
}

/** A valid, empty 64-bit program with the resources that electron-builder edits. */
function windowsProgram(version: string): Uint8Array {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const info = Resource.VersionInfo.createEmpty();
  info.setFileVersion(major, minor, patch, 0, US_ENGLISH);
  info.setProductVersion(major, minor, patch, 0, US_ENGLISH);
  info.setStringValues({ lang: US_ENGLISH, codepage: UNICODE }, { ProductName: 'Electron' });
  info.outputToResourceEntries(resources.entries);
  const add = (type: number, bytes: Uint8Array<ArrayBuffer>) =>
    resources.entries.push({ type, id: 1, lang: US_ENGLISH, codepage: UNICODE, bin: bytes.buffer });
  add(RAW_DATA, fuseWire());
  add(MANIFEST, new TextEncoder().encode(MANIFEST_XML));
  resources.outputResource(program);
  return new Uint8Array(program.generate());
}
