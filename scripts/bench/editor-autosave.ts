/**
 * Saves the long report many times over. argv: `commit`, `raw` (the same bytes into a plain file and onto the disk) or
 * `file` (the same, made from the report each time), then `median` or `p99`. Prints what every sample prints.
 */
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServiceContext } from '../../electron/container.ts';
import { closeDatabase } from '../../electron/database/connection.ts';
import { saveReport, storeNewReport } from '../../electron/services/reports-service.ts';
import { percentile } from './editor-probe.ts';
import { editorReport } from './editor-report.ts';
import { peakMegabytes } from './samples/sample.ts';

const SAVES = 200;
const report = editorReport();
const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));

const reportBytes = () => Buffer.from(JSON.stringify(report));

function timeEach(save: (count: number) => void): number[] {
  return Array.from({ length: SAVES }, (_, count) => {
    const start = performance.now();
    save(count);
    return performance.now() - start;
  });
}

async function commits(): Promise<number[]> {
  const context = await openServiceContext(join(folder, '示例.db'));
  storeNewReport(context, report);
  const times = timeEach((count) => saveReport(context, report, count + 1));
  closeDatabase(context.db);
  return times;
}

function fileWrites(bytesOf: () => Buffer): number[] {
  const file = openSync(join(folder, 'plain'), 'w');
  const times = timeEach(() => {
    const bytes = bytesOf();
    writeSync(file, bytes, 0, bytes.length, 0);
    fdatasyncSync(file);
  });
  closeSync(file);
  return times;
}

async function timesOf(what: string): Promise<number[]> {
  if (what === 'commit') return await commits();
  const ready = reportBytes();
  return fileWrites(what === 'raw' ? () => ready : reportBytes);
}

const [what = '', share = ''] = process.argv.slice(2);
try {
  const times = await timesOf(what);
  const milliseconds = percentile(times, share === 'p99' ? 0.99 : 0.5);
  process.stdout.write(
    JSON.stringify({ milliseconds, megabytes: peakMegabytes(), content: `${SAVES} saves` }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
