/**
 * A window's autosave without the window, for tests that kill it: types into a report, saves, and says so on its
 * output only after the commit has returned. It begins when it is told to, and never ends by itself.
 */
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openReport, saveReport } from '../../../electron/services/reports-service.ts';
import { applyEdit } from '../../../shared/report/apply-edit.ts';
import { openData, reportHash, type TypingTask } from '../saved-state.ts';

const WORDS = '一是紧扣年度目标，扎实开展科普宣传；二是强化预算管理，厉行节约。';

async function type({ databasePath, reportId }: TypingTask): Promise<never> {
  const context = await openData(databasePath);
  let { report, revision } = openReport(context, reportId);
  for (let count = 0; ; count += 1) {
    const text = WORDS.slice(0, 1 + (count % WORDS.length));
    const value = Array.from({ length: 20 }, () => ({ inlines: [{ kind: 'text' as const, text }] }));
    report = applyEdit(report, { type: 'setText', field: 'effectiveness', value });
    revision = saveReport(context, report, revision).revision;
    // Synchronously: what stands in a buffer when the process is killed was never announced.
    writeSync(process.stdout.fd, `${revision} ${reportHash(report)}\n`);
  }
}

process.once('message', (task: TypingTask) => void type(task));
// The next process starts faster; one that is killed would never write it.
flushCompileCache();
process.send?.('ready');
