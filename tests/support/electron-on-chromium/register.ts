/**
 * `node --import <this file> <main file>` runs an Electron app's main process over a real Chromium.
 * See README.md beside this file for what is faithful and what is not.
 */
import { isMainThread } from 'node:worker_threads';

// A thread takes over the flags of its process, but Electron gives it no module of its own: all of this loaded in each
// would only make the app's threads start half a second later than they do.
if (isMainThread) await import('./main-process.ts');
