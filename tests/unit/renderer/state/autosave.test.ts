import { describe, expect, it } from 'vitest';
import { AUTOSAVE_DELAY_MS, createAutosave, RETRY_DELAY_MS } from '../../../../renderer/state/autosave.ts';
import type { SaveState } from '../../../../renderer/state/report-editor.ts';
import type { Saved } from '../../../../shared/contract/reports.contract.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import { manualClock } from './manual-clock.ts';
import { sampleReport } from './sample.ts';

interface Call {
  readonly report: Report;
  readonly baseRevision: number;
  readonly succeed: () => void;
  readonly fail: (error: unknown) => void;
}

function setUp() {
  const clock = manualClock();
  const calls: Call[] = [];
  const states: SaveState[] = [];
  const report = sampleReport();
  const autosave = createAutosave({
    report,
    revision: 1,
    savedAt: 'at 1',
    later: clock.later,
    onState: (state) => states.push(state),
    save: (saved, baseRevision) =>
      new Promise<Saved>((resolve, reject) => {
        const revision = baseRevision + 1;
        calls.push({
          report: saved,
          baseRevision,
          succeed: () => resolve({ revision, savedAt: `at ${revision}` }),
          fail: reject,
        });
      }),
  });
  return { clock, calls, states, report, autosave, state: () => states.at(-1) };
}

describe('autosave', () => {
  it('saves the last state once, after a pause in typing', async () => {
    const { autosave, clock, calls, state } = setUp();
    autosave.changed(sampleReport('云'));
    await clock.pass(AUTOSAVE_DELAY_MS - 1);
    const last = sampleReport('云岭');
    autosave.changed(last);
    await clock.pass(AUTOSAVE_DELAY_MS - 1);
    expect(calls).toHaveLength(0);
    expect(state()).toEqual({ kind: 'dirty' });
    await clock.pass(1);
    expect(calls.map((call) => call.report)).toEqual([last]);
    expect(state()).toEqual({ kind: 'saving' });
    calls[0]?.succeed();
    await clock.pass(0);
    expect(state()).toEqual({ kind: 'saved', at: 'at 2' });
  });

  it('keeps one save in flight and saves later edits on top of its revision', async () => {
    const { autosave, clock, calls } = setUp();
    autosave.changed(sampleReport('一'));
    await clock.pass(AUTOSAVE_DELAY_MS);
    autosave.changed(sampleReport('二'));
    await clock.pass(AUTOSAVE_DELAY_MS * 3);
    expect(calls).toHaveLength(1);
    calls[0]?.succeed();
    await clock.pass(0);
    await clock.pass(AUTOSAVE_DELAY_MS);
    expect(calls).toHaveLength(2);
    expect(calls[1]).toMatchObject({ baseRevision: 2, report: { cover: { departmentName: '二' } } });
  });

  it('flushes until nothing is left, edits made meanwhile included', async () => {
    const { autosave, clock, calls, state } = setUp();
    autosave.changed(sampleReport('一'));
    let done = false;
    const flushed = autosave.flush().then(() => {
      done = true;
    });
    autosave.changed(sampleReport('二'));
    calls[0]?.succeed();
    await clock.pass(0);
    expect(done).toBe(false);
    calls[1]?.succeed();
    await flushed;
    expect(calls).toHaveLength(2);
    expect(state()).toEqual({ kind: 'saved', at: 'at 3' });
  });

  it('says that a save failed until one succeeds, and tries again with what was typed since', async () => {
    const { autosave, clock, calls, states, state } = setUp();
    autosave.changed(sampleReport('一'));
    await clock.pass(AUTOSAVE_DELAY_MS);
    calls[0]?.fail(new AppError('DISK_FULL'));
    await clock.pass(0);
    expect(state()).toMatchObject({ kind: 'failed', error: { code: 'DISK_FULL' } });
    const failedAt = states.length;
    autosave.changed(sampleReport('二'));
    await clock.pass(RETRY_DELAY_MS);
    expect(states.slice(failedAt).every(({ kind }) => kind === 'failed')).toBe(true);
    expect(calls[1]?.report.cover.departmentName).toBe('二');
    calls[1]?.succeed();
    await clock.pass(0);
    expect(state()).toMatchObject({ kind: 'saved' });
  });

  it('rejects a flush that could not save', async () => {
    const { autosave, calls } = setUp();
    autosave.changed(sampleReport('一'));
    const flushed = autosave.flush();
    calls[0]?.fail(new AppError('DISK_FULL'));
    await expect(flushed).rejects.toMatchObject({ code: 'DISK_FULL' });
  });

  it('does not repeat a save that conflicted', async () => {
    const { autosave, clock, calls, state } = setUp();
    autosave.changed(sampleReport('一'));
    await clock.pass(AUTOSAVE_DELAY_MS);
    calls[0]?.fail(new AppError('CONFLICT'));
    await clock.pass(0);
    autosave.changed(sampleReport('二'));
    await clock.pass(RETRY_DELAY_MS * 10);
    expect(calls).toHaveLength(1);
    expect(state()).toMatchObject({ kind: 'failed', error: { code: 'CONFLICT' } });
  });

  it('has nothing to save after a report was taken over from main', async () => {
    const { autosave, clock, calls, state } = setUp();
    autosave.changed(sampleReport('一'));
    autosave.adopt(sampleReport('导入后'), 7, 'at 7');
    await clock.pass(AUTOSAVE_DELAY_MS);
    expect(calls).toHaveLength(0);
    expect(state()).toEqual({ kind: 'saved', at: 'at 7' });
    expect(autosave.revision()).toBe(7);
  });

  it('has nothing to save when everything was undone', async () => {
    const { autosave, clock, calls, report, state } = setUp();
    autosave.changed(sampleReport('一'));
    autosave.changed(report);
    await clock.pass(AUTOSAVE_DELAY_MS);
    expect(calls).toHaveLength(0);
    expect(state()).toEqual({ kind: 'saved', at: 'at 1' });
  });
});
