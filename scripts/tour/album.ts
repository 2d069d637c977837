import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** How the window looked: light and dark at the standard size, large at the biggest text size. */
export const LOOKS = ['light', 'dark', 'large'] as const;
export type Look = (typeof LOOKS)[number];

/** The office PC's screen and a wide one, in CSS pixels. */
export const SCREENS = { usual: { width: 1366, height: 768 }, wide: { width: 1920, height: 1080 } } as const;

/** The pictures of one tour. */
export interface Album {
  /** takes `<name>-<look>.png`, with `-wide` on the wide screen; the same name twice is a mistake */
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
  const taken = new Set<string>();
  let bytes = 0;
  return {
    async take(name, look) {
      await settled(page);
      const wide = page.viewportSize()?.width === SCREENS.wide.width ? '-wide' : '';
      const file = `${name}-${look}${wide}.png`;
      if (taken.has(file)) throw new Error(`there is a picture ${file} already`);
      taken.add(file);
      const path = join(folder, file);
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
