import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServiceContext } from '../../electron/container.ts';
import { closeDatabase } from '../../electron/database/connection.ts';
import { storeNewReport } from '../../electron/services/reports-service.ts';
import { changeSettings } from '../../electron/services/settings-service.ts';
import type { TabId } from '../../shared/report/paths.ts';
import { type LaunchedApp, launchApp } from '../../tests/support/driver.ts';
import { editorReport } from './editor-report.ts';

/** The data file's name is the application's own. */
const DATABASE = '绩效自评.db';

/** Starts the built application over a database that holds the long report, and ends it after the work. */
export async function withEditorWindow<T>(
  lastTab: TabId,
  work: (app: LaunchedApp) => Promise<T>,
): Promise<T> {
  const userData = await mkdtemp(join(tmpdir(), 'jixiao-bench-'));
  const context = await openServiceContext(join(userData, DATABASE));
  storeNewReport(context, editorReport());
  changeSettings(context, { lastTab });
  closeDatabase(context.db);
  const app = await launchApp({ userData, viewport: { width: 1366, height: 768 } });
  try {
    await app.page.getByRole('button', { name: /^打开.*报告$/ }).waitFor();
    return await work(app);
  } finally {
    await app.kill();
    await rm(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
