import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { moduleRequests } from './module-requests.ts';
import type { PackCheck } from './pack-check.ts';
import { builtScripts, type PackedApp } from './packed-app.ts';

export const importChecks: readonly PackCheck[] = [
  { says: 'every module the main process imports is packed', find: missingInMain },
  { says: 'the preload script needs nothing but Electron', find: foreignInPreload },
  { says: 'every script the window imports is packed', find: missingInWindow },
  { says: 'package.json names the main file and only what is packed', find: wrongPackage },
];

interface Request {
  readonly from: string;
  readonly wants: string;
}

function requestsOf(app: PackedApp, folder: string): Request[] {
  return builtScripts(app)
    .filter((path) => path.startsWith(folder))
    .flatMap((from) => moduleRequests(from, app.readText(from)).map((wants) => ({ from, wants })));
}

function say({ from, wants }: Request): string {
  return `${from} wants ${wants}`;
}

function isOwnFile(app: PackedApp, { from, wants }: Request): boolean {
  const path = posix.join(posix.dirname(from), wants);
  return wants.startsWith('.') && app.files.some((file) => file.path === path);
}

function missingInMain(app: PackedApp): string[] {
  const isPackage = (name: string) =>
    app.files.some(({ path }) => path === `node_modules/${name}/package.json`);
  return requestsOf(app, 'dist/main/')
    .filter(({ wants }) => wants !== 'electron' && !isBuiltin(wants) && !isPackage(wants))
    .filter((request) => !isOwnFile(app, request))
    .map(say);
}

function foreignInPreload(app: PackedApp): string[] {
  return requestsOf(app, 'dist/preload/')
    .filter(({ wants }) => wants !== 'electron')
    .map(say);
}

function missingInWindow(app: PackedApp): string[] {
  return requestsOf(app, 'dist/renderer/')
    .filter((request) => !isOwnFile(app, request))
    .map(say);
}

function wrongPackage(app: PackedApp): string[] {
  const packed: { main?: string; type?: string; dependencies?: object } = JSON.parse(
    app.readText('package.json'),
  );
  const problems: string[] = [];
  if (!app.files.some(({ path }) => path === packed.main)) problems.push(`main is ${packed.main}`);
  if (packed.type !== 'module') problems.push(`type is ${packed.type}, but the scripts are modules`);
  const dependencies = Object.keys(packed.dependencies ?? {}).join();
  if (dependencies !== 'better-sqlite3') problems.push(`the dependencies are ${dependencies}`);
  return problems;
}
