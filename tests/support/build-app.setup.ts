import { ensureBuilt } from './built-app.ts';

/** The end-to-end tests run the built app: built once before them, when a source is newer. */
export default async function setup(): Promise<void> {
  await ensureBuilt();
}
