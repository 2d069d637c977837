import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { closeDatabase } from '../../electron/database/connection.ts';
import { verifyDatabase } from '../../electron/database/verify.ts';
import { createReport, openReport } from '../../electron/services/reports-service.ts';
import { type Random, seeded } from '../support/corpus/random.ts';
import { openData, reportHash, type TypingTask } from '../support/saved-state.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const KILLS = 200;
const SEED = 20_261_122;
/** After the first save in most rounds, and in some from the start, where the database is being opened. */
const LONGEST_LIFE_MS = 40;
const FROM_THE_START = 0.25;
const PROGRAM = join(import.meta.dirname, '..', 'support', 'processes', 'type-and-save.ts');

interface Saved {
  readonly revision: number;
  readonly hash: string;
}

/** A process that has loaded everything and waits to be told what to type into. */
interface WarmProcess {
  readonly child: ChildProcess;
  readonly ready: Promise<unknown>;
}

function warmProcess(cache: string): WarmProcess {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache };
  const child = fork(PROGRAM, [], { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  return { child, ready: once(child, 'message') };
}

/** Lets it type, kills it after a while, and gives what it had announced as saved by then. */
async function typeAndKill(
  { child, ready }: WarmProcess,
  task: TypingTask,
  random: Random,
): Promise<Saved[]> {
  await ready;
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.send(task);
  if (!random.chance(FROM_THE_START) && child.stdout) await once(child.stdout, 'data');
  await wait(random.int(0, LONGEST_LIFE_MS));
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
  // A line that was cut off was not announced.
  const lines = output.split('\n').slice(0, -1);
  return lines.map((line): Saved => {
    const [revision = '', hash = ''] = line.split(' ');
    return { revision: Number(revision), hash };
  });
}

async function storedState({ databasePath, reportId }: TypingTask): Promise<Saved> {
  const context = await openData(databasePath);
  try {
    const { report, revision } = openReport(context, reportId);
    return { revision, hash: reportHash(report) };
  } finally {
    closeDatabase(context.db);
  }
}

it(`loses nothing that was announced as saved, however often it is killed while typing (${KILLS} times)`, async () => {
  const databasePath = join(temporaryFolder(), '绩效自评.db');
  const context = await openData(databasePath);
  const reportId = createReport(context, { departmentName: '云岭市科学技术协会', fiscalYear: 2023 }).report
    .id;
  closeDatabase(context.db);
  const task = { databasePath, reportId };
  const random = seeded(SEED);

  const cache = temporaryFolder();
  const warm = [warmProcess(cache), warmProcess(cache)];
  onTestFinished(() => warm.forEach(({ child }) => void child.kill('SIGKILL')));
  let last = await storedState(task);
  let announced = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const next = warm.shift() ?? warmProcess(cache);
    warm.push(warmProcess(cache));
    const saves = await typeAndKill(next, task, random);
    const stored = await storedState(task);
    const newest = saves.at(-1) ?? last;
    const where = `kill ${kill} of seed ${SEED}`;
    // The one save that may be there without having been announced is the one the kill came in between.
    expect([newest.revision, newest.revision + 1], where).toContain(stored.revision);
    if (stored.revision === newest.revision) expect(stored, where).toEqual(newest);
    expect(verifyDatabase(databasePath), where).toMatchObject({ ok: true, problems: [] });
    last = stored;
    announced += saves.length;
  }
  expect(announced).toBeGreaterThan(KILLS);
}, 180_000);
