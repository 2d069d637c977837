import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** How the window looked: light and dark at the standard size, large at the biggest text size. */
export type Look = 'light' | 'dark' | 'large';

/** The pictures of one tour, numbered in the order in which they are taken. */
export interface Album {
  take(name: string, look: Look): Promise<void>;
  /** size of all pictures, in bytes */
  size(): number;
}

/** An empty folder for pictures; those of an earlier tour go. */
export async function createAlbum(page: Page, folder: string): Promise<Album> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (name.endsWith('.png')) await rm(join(folder, name));
  }
  let taken = 0;
  let bytes = 0;
  return {
    async take(name, look) {
      await settled(page);
      taken += 1;
      const path = join(folder, `${String(taken).padStart(2, '0')}-${name}-${look}.png`);
      await page.screenshot({ path, caret: 'hide' });
      bytes += (await stat(path)).size;
      process.stdout.write(`${path}\n`);
    },
    size: () => bytes,
  };
}

/** Resolves when fonts are there, nothing moves any more, and two frames have been painted since. */
async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
}
