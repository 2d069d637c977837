import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchedApp } from '../../tests/support/driver.ts';

/** Collects everything the app complains about while it runs. @returns the complaints so far */
export function watchForTrouble(app: LaunchedApp): () => readonly string[] {
  const seen: string[] = [];
  app.page.on('pageerror', (error) => seen.push(`page: ${error.stack ?? error.message}`));
  app.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.push(`console: ${message.text()}`);
  });
  return () => {
    const log = join(app.userData, 'logs', 'errors.log');
    return existsSync(log) ? [...seen, `main: ${readFileSync(log, 'utf8')}`] : seen;
  };
}
