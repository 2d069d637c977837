/** `npm run tour`: drives the app through every screen on the sample and leaves the pictures in docs/screens/. */
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, projectFolder } from '../tests/support/built-app.ts';
import { launchApp } from '../tests/support/driver.ts';
import { createAlbum, SCREENS } from './tour/album.ts';
import { walk } from './tour/walk.ts';
import { watchForTrouble } from './tour/watch.ts';

const WAIT_MS = 30_000;
/** The same in every tour, because one picture shows where the data lies. */
const folder = join(tmpdir(), 'jixiao-tour');

async function tour(): Promise<void> {
  await ensureBuilt();
  const exportFolder = join(folder, '导出');
  await rm(folder, { recursive: true, force: true });
  await mkdir(exportFolder, { recursive: true });
  const userData = join(folder, '绩效自评助手');
  const app = await launchApp({ userData, viewport: SCREENS.usual, colorScheme: 'light' });
  try {
    app.page.setDefaultTimeout(WAIT_MS);
    const trouble = watchForTrouble(app);
    const album = await createAlbum(app.page, join(projectFolder, 'docs', 'screens'));
    await walk(app, album, exportFolder);
    const complaints = trouble();
    if (complaints.length > 0) throw new Error(`the app complained:\n${complaints.join('\n')}`);
    process.stderr.write(`截图共 ${Math.round(album.size() / 1024)} KB。\n`);
  } finally {
    await app.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

await tour();
