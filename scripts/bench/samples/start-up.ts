/**
 * What is loaded before the window opens: the built main file with all it imports at once. argv: the main file.
 * Electron itself is replaced by nothing, because its own start is not ours to shorten.
 */
import { pathToFileURL } from 'node:url';
import { pretendElectron } from '../../support/electron-in-name.ts';
import { measured } from './sample.ts';

const loaded: string[] = [];
const main = pathToFileURL(process.argv[2] ?? '').href;
pretendElectron((url) => {
  if (url.startsWith('file:')) loaded.push(url);
});
// The first import of a process also starts Node's module loader.
await import('./nothing.ts');
await measured(
  () => import(main),
  () => [...new Set(loaded)].join('\n'),
);
