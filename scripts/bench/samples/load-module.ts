/** What loading one built file costs. argv: the file. */
import { pathToFileURL } from 'node:url';
import { measured } from './sample.ts';

await import('./nothing.ts');
await measured(
  () => import(pathToFileURL(process.argv[2] ?? '').href),
  () => '',
);
