/**
 * Run by the check, in a process of its own: loads every module of an extracted archive and lets its workers read
 * a sample and a database. argv: the folder. Prints a JSON list of what went wrong.
 */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { APPLICATION_ID } from '../../electron/database/database-file.ts';
import type { DatabaseReply, DatabaseRequest } from '../../electron/database/database-messages.ts';
import type { WorkbookMessage, WorkbookRequest } from '../../electron/excel/workbook-messages.ts';
import type { PdfReply } from '../../electron/pdf/pdf-text-worker.ts';
import type { WordReply, WordRequest } from '../../electron/word/word-messages.ts';
import { pretendElectron } from '../support/electron-in-name.ts';

const folder = process.argv[2] ?? '';
const home = pathToFileURL(`${folder}/`).href;
const problems: string[] = [];

async function trying(what: string, work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    problems.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** One page with nothing on it; pdf.js finds its objects without a table of their places. */
const EMPTY_PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

function first(pattern: string): string {
  const [name] = globSync(pattern, { cwd: folder });
  if (name === undefined) throw new Error(`no ${pattern}`);
  return join(folder, name);
}

/** @param isAnswer of a message of the worker: it is the one that is waited for */
function readSample<Message>(
  worker: string,
  workerData: unknown,
  isAnswer: (message: Message) => boolean,
): Promise<void> {
  const messages: Message[] = [];
  return new Promise((resolve, reject) => {
    const thread = new Worker(join(folder, 'dist', 'main', worker), { workerData });
    thread.on('message', (message: Message) => {
      messages.push(message);
      if (isAnswer(message)) resolve();
    });
    thread.once('error', reject);
    thread.once('exit', () =>
      reject(new Error(`it ended without the answer: ${JSON.stringify(messages).slice(0, 500)}`)),
    );
  });
}

pretendElectron((url, importer) => {
  const ours = importer?.startsWith(home) === true;
  if (ours && !url.startsWith('node:') && !url.startsWith(home)) problems.push(`${importer} loads ${url}`);
});

for (const name of globSync(['dist/main/main.js', 'dist/main/chunks/*.js'], { cwd: folder })) {
  await trying(name, () => import(pathToFileURL(join(folder, name)).href));
}
await trying('workbook-worker.js', () => {
  const bytes = readFileSync(first('resources/samples/*.xlsx'));
  const request: WorkbookRequest = { source: { form: 'package', bytes }, understand: {} };
  return readSample<WorkbookMessage>('workbook-worker.js', request, ({ kind }) => kind === 'done');
});
await trying('word-worker.js', () => {
  const request: WordRequest = { kind: 'docx', bytes: readFileSync(first('resources/samples/*.docx')) };
  return readSample<WordReply>('word-worker.js', request, ({ ok }) => ok);
});
await trying('pdf-text-worker.js', () =>
  readSample<PdfReply>('pdf-text-worker.js', Buffer.from(EMPTY_PDF, 'latin1'), ({ ok }) => ok),
);
await trying('database-worker.js', () => {
  const Database = createRequire(join(folder, 'package.json'))('better-sqlite3');
  const request: DatabaseRequest = { kind: 'verify', path: join(folder, 'empty.db') };
  const db = new Database(request.path);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.close();
  return readSample<DatabaseReply>('database-worker.js', request, ({ ok }) => ok);
});
console.log(JSON.stringify(problems));
