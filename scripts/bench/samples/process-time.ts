/** A whole process from its start to its end. argv: the program and its arguments. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { measured } from './sample.ts';

const [program = '', ...args] = process.argv.slice(2);
await measured(
  () => promisify(execFile)(program, args),
  () => 'ended',
);
