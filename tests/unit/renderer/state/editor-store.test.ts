import { describe, expect, it } from 'vitest';
import { AUTOSAVE_DELAY_MS } from '../../../../renderer/state/autosave.ts';
import { createEditorStore } from '../../../../renderer/state/editor-store.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import { manualClock } from './manual-clock.ts';
import { openedReport, sampleReport } from './sample.ts';

function setUp() {
  const clock = manualClock();
  const saved: { report: Report; baseRevision: number }[] = [];
  const store = createEditorStore({
    opened: openedReport(),
    tab: 'cover',
    later: clock.later,
    now: () => 0,
    save: (report, baseRevision) => {
      saved.push({ report, baseRevision });
      return Promise.resolve({ revision: baseRevision + 1, savedAt: 'later' });
    },
  });
  return { clock, saved, store };
}

describe('an open report', () => {
  it('shows an edit at once and saves it after a pause', async () => {
    const { clock, saved, store } = setUp();
    store.dispatch({ type: 'setCover', field: 'preparer', value: '张三' });
    expect(store.getState().history.present.cover.preparer).toBe('张三');
    await clock.pass(AUTOSAVE_DELAY_MS);
    expect(saved).toHaveLength(1);
    expect(store.getState()).toMatchObject({ revision: 2, saveState: { kind: 'saved', at: 'later' } });
  });

  it('saves an undo like any other change', async () => {
    const { clock, saved, store } = setUp();
    store.dispatch({ type: 'setCover', field: 'preparer', value: '张三' });
    await clock.pass(AUTOSAVE_DELAY_MS);
    store.undo();
    await clock.pass(AUTOSAVE_DELAY_MS);
    expect(saved.map(({ report }) => report.cover.preparer)).toEqual(['张三', '']);
  });

  it('takes over an import as one step that can be undone on top of the new revision', async () => {
    const { store, saved } = setUp();
    store.adopt(openedReport(sampleReport('云岭市残疾人联合会'), 5), '导入《决算.xls》27 项');
    expect(store.getState()).toMatchObject({ revision: 5, saveState: { kind: 'saved' } });
    store.undo();
    await store.flush();
    expect(saved).toMatchObject([
      { baseRevision: 5, report: { cover: { departmentName: '云岭市科学技术协会' } } },
    ]);
  });

  it('opens the tab of the place it is sent to, again and again', () => {
    const { store } = setUp();
    store.goTo('figures.current.expenditure.total@final');
    const first = store.getState().target;
    expect(store.getState().tab).toBe('budget');
    store.goTo('figures.current.expenditure.total@final');
    expect(store.getState().target).not.toBe(first);
  });

  it('tells its listeners until they leave', () => {
    const { store } = setUp();
    let told = 0;
    const leave = store.subscribe(() => {
      told += 1;
    });
    store.showTab('tasks');
    leave();
    store.showTab('goals');
    expect(told).toBe(1);
  });
});
