/**
 * Saves the long report many times over, a character further on each time, in turns into the database and into a plain
 * file: both find the disk and the caches as the other left them. argv: what, then `median` or `p99`. What:
 * - `commit`: from BEGIN to COMMIT, against the same bytes onto the disk, both ready before;
 * - `save`: both from the report.
 * Prints what every sample prints; as content, the hash of what lies on the disk afterwards.
 */
import { createHash } from 'node:crypto';
import { fdatasyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServiceContext } from '../../electron/container.ts';
import { closeDatabase } from '../../electron/database/connection.ts';
import { jsonBytes } from '../../electron/database/json-bytes.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import {
  commitSave,
  openReport,
  prepareSave,
  saveReport,
  storeNewReport,
} from '../../electron/services/reports-service.ts';
import type { Report } from '../../shared/report/schema.ts';
import { percentile } from './editor-probe.ts';
import { editorReport } from './editor-report.ts';
import { peakMegabytes } from './samples/sample.ts';

const SAVES = 200;
/** Saves of one side in a row, before it is the other's turn. */
const TURN = 20;
const report = editorReport();
const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));

/** The report after so many characters on its cover: all behind them moves on, and no page of the database stays. */
function typed(characters: number): Report {
  return { ...report, cover: { ...report.cover, preparer: '字'.repeat(characters) } };
}

/** One side: what is made before the clock runs, and what is timed. */
interface Side {
  readonly times: number[];
  readonly save: (count: number) => void;
  readonly onDisk: () => Uint8Array;
}

function side<T>(
  ready: (report: Report, count: number) => T,
  write: (input: T, count: number) => void,
  onDisk: () => Uint8Array,
): Side {
  const times: number[] = [];
  const save = (count: number) => {
    const input = ready(typed(count), count);
    const start = performance.now();
    write(input, count);
    times.push(performance.now() - start);
  };
  return { times, save, onDisk };
}

function plainFile(): { readonly write: (bytes: Uint8Array) => void; readonly path: string } {
  const path = join(folder, 'plain');
  const file = openSync(path, 'w');
  const write = (bytes: Uint8Array) => {
    writeSync(file, bytes, 0, bytes.length, 0);
    fdatasyncSync(file);
  };
  // At its full length from the start: a file that grows has more to put onto the disk.
  write(jsonBytes(typed(SAVES)));
  return { write, path };
}

function sides(what: string, context: ServiceContext): readonly [Side, Side] {
  const { write, path } = plainFile();
  const stored = () => jsonBytes(openReport(context, report.id).report);
  const written = () => readFileSync(path);
  const itself = (input: Report) => input;
  if (what === 'commit') {
    return [
      side(
        (input, count) => prepareSave(context, input, count),
        (prepared) => commitSave(context, prepared),
        stored,
      ),
      side((input) => jsonBytes(input), write, written),
    ];
  }
  return [
    side(itself, (input, count) => saveReport(context, input, count), stored),
    side(itself, (input) => write(jsonBytes(input)), written),
  ];
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const [what = '', share = ''] = process.argv.slice(2);
try {
  const context = await openServiceContext(join(folder, '示例.db'));
  storeNewReport(context, typed(0));
  const [database, file] = sides(what, context);
  for (let saved = 0; saved < SAVES; saved += TURN) {
    for (const { save } of [database, file]) {
      for (let count = saved + 1; count <= saved + TURN; count++) save(count);
    }
  }
  const hash = hashOf(database.onDisk());
  if (hash !== hashOf(file.onDisk())) throw new Error('the two sides did not store the same');
  closeDatabase(context.db);
  const of = ({ times }: Side) => percentile(times, share === 'p99' ? 0.99 : 0.5);
  process.stdout.write(
    JSON.stringify({
      milliseconds: of(database),
      ...(share === 'median' && { reference: of(file) }),
      megabytes: peakMegabytes(),
      content: `${SAVES} saves, ${hash}`,
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
