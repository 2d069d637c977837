import { ensureBuilt } from './built-app.ts';

/** Before the end-to-end tests: the app is built unless the build is newer than every source. */
export async function setup(): Promise<void> {
  await ensureBuilt();
}
