/**
 * Saves the long report many times over, a character further on each time. argv: what, then `median` or `p99`. What:
 * - `commit`: from BEGIN to COMMIT, the report's bytes ready; `raw`: those bytes into a plain file and onto the disk;
 * - `save`: the whole of it, from the report; `file`: the plain file, from the report too.
 * Prints what every sample prints; as content, the hash of what lies on the disk afterwards.
 */
import { createHash } from 'node:crypto';
import { closeSync, fdatasyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServiceContext } from '../../electron/container.ts';
import { closeDatabase } from '../../electron/database/connection.ts';
import { jsonBytes } from '../../electron/database/json-bytes.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import {
  commitReport,
  openReport,
  saveReport,
  storableReport,
  storeNewReport,
} from '../../electron/services/reports-service.ts';
import type { Report } from '../../shared/report/schema.ts';
import { percentile } from './editor-probe.ts';
import { editorReport } from './editor-report.ts';
import { peakMegabytes } from './samples/sample.ts';

const SAVES = 200;
const report = editorReport();
const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));

interface Saved {
  readonly times: readonly number[];
  readonly onDisk: Uint8Array;
}

/** The report after so many characters on its cover: all behind them moves on, and no page of the database stays. */
function typed(characters: number): Report {
  return { ...report, cover: { ...report.cover, preparer: '字'.repeat(characters) } };
}

/** In milliseconds, of each save; what `ready` does is not counted. */
function timeEach<T>(ready: (report: Report) => T, save: (input: T, count: number) => void): number[] {
  return Array.from({ length: SAVES }, (_, index) => {
    const input = ready(typed(index + 1));
    const start = performance.now();
    save(input, index + 1);
    return performance.now() - start;
  });
}

async function intoDatabase(times: (context: ServiceContext) => number[]): Promise<Saved> {
  const context = await openServiceContext(join(folder, '示例.db'));
  storeNewReport(context, typed(0));
  const taken = times(context);
  const onDisk = jsonBytes(openReport(context, report.id).report);
  closeDatabase(context.db);
  return { times: taken, onDisk };
}

function intoFile(times: (write: (bytes: Uint8Array) => void) => number[]): Saved {
  const path = join(folder, 'plain');
  const file = openSync(path, 'w');
  const write = (bytes: Uint8Array) => {
    writeSync(file, bytes, 0, bytes.length, 0);
    fdatasyncSync(file);
  };
  // At its full length from the start: a file that grows has more to put onto the disk.
  write(jsonBytes(typed(SAVES)));
  const taken = times(write);
  closeSync(file);
  return { times: taken, onDisk: readFileSync(path) };
}

const itself = (input: Report) => input;
const MEASUREMENTS: Readonly<Record<string, () => Saved | Promise<Saved>>> = {
  commit: () =>
    intoDatabase((context) =>
      timeEach(storableReport, (ready, count) => commitReport(context, ready, count)),
    ),
  raw: () => intoFile((write) => timeEach(storableReport, ({ body }) => write(body))),
  save: () =>
    intoDatabase((context) => timeEach(itself, (input, count) => saveReport(context, input, count))),
  file: () => intoFile((write) => timeEach(itself, (input) => write(jsonBytes(input)))),
};

const [what = '', share = ''] = process.argv.slice(2);
const measurement = MEASUREMENTS[what];
if (!measurement) throw new Error(`no such measurement: ${what}`);
try {
  const { times, onDisk } = await measurement();
  const milliseconds = percentile(times, share === 'p99' ? 0.99 : 0.5);
  const hash = createHash('sha256').update(onDisk).digest('hex');
  const content = `${SAVES} saves of ${onDisk.length} bytes, ${hash}`;
  process.stdout.write(JSON.stringify({ milliseconds, megabytes: peakMegabytes(), content }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
