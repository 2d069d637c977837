import { describe, expect, it } from 'vitest';
import { createDispatcher } from '../../electron/ipc/dispatch.ts';
import { createHandlers } from '../../electron/ipc/handlers/handlers.ts';
import { createExportDesk } from '../../electron/services/export-desk.ts';
import { createExportedFiles } from '../../electron/services/exported-files.ts';
import { createImportDesk } from '../../electron/services/import-desk.ts';
import { createLastYearDesk } from '../../electron/services/last-year-desk.ts';
import { createReviewDesk } from '../../electron/services/review-desk.ts';
import { createRunningWork } from '../../electron/services/running-work.ts';
import { createSafetyDesk } from '../../electron/services/safety-desk.ts';
import { appContract } from '../../shared/contract/contract.ts';
import { NO_PRINTER } from '../support/no-printer.ts';
import { testContext, testStore } from '../support/test-context.ts';

function aDispatcher() {
  const context = testContext();
  const exported = createExportedFiles(context.newId);
  const bugs: unknown[] = [];
  const log = {
    bug: (error: unknown) => {
      bugs.push(error);
      return 'ref001';
    },
  };
  const dialogs = {
    chooseWorkbook: async () => null,
    chooseForm: async () => null,
    chooseDocument: async () => null,
    chooseEdited: async () => null,
    choosePack: async () => null,
    choosePackTarget: async () => null,
    chooseExportTarget: async () => null,
    chooseProfiles: async () => null,
    chooseProfilesTarget: async () => null,
    chooseBackup: async () => null,
    chooseBackupTarget: async () => null,
    chooseReportFile: async () => null,
    chooseReportTarget: async () => null,
    openForPrinting: async () => undefined,
    reveal: () => undefined,
  };
  const writing = createRunningWork();
  const handlers = createHandlers({
    context,
    dialogs,
    exports: createExportDesk({
      context,
      dialogs,
      printer: NO_PRINTER,
      exported,
      writing,
      printFolder: '打印',
    }),
    desk: createImportDesk(context),
    lastYear: createLastYearDesk(context),
    review: createReviewDesk(context),
    exported,
    safety: createSafetyDesk({ store: testStore(context), dataFolder: '数据', exported, log }),
    writing,
    info: { version: '0.1.0', dataFolder: '数据' },
    showMenu: () => undefined,
    closeWindow: () => undefined,
    keepWindow: () => undefined,
  });
  return { context, bugs, dispatch: createDispatcher(appContract, handlers, log) };
}

describe('the channel', () => {
  it('answers a call with its value', async () => {
    const { dispatch } = aDispatcher();
    const reply = await dispatch('reports:create', { departmentName: '甲', fiscalYear: 2023 });
    expect(reply).toMatchObject({ ok: true, value: { revision: 1, report: { fiscalYear: 2023 } } });
  });

  it.each(['reports:nothing', 'constructor:toString', '__proto__:x', 'reports', 'reports:open:x', 7])(
    'knows no procedure %s',
    async (name) => {
      const { dispatch } = aDispatcher();
      expect(await dispatch(name, {})).toMatchObject({ ok: false, error: { code: 'UNKNOWN_PROCEDURE' } });
    },
  );

  it('refuses input that does not fit, and says where', async () => {
    const { dispatch } = aDispatcher();
    expect(await dispatch('reports:create', { departmentName: ' ', fiscalYear: 2023 })).toEqual({
      ok: false,
      error: {
        code: 'VALIDATION',
        params: {},
        issues: [{ path: 'departmentName', message: '请填写部门名称' }],
      },
    });
    expect(await dispatch('reports:list', { extra: 1 })).toMatchObject({ ok: false });
  });

  it('gives an expected failure by code, without a sentence or a stack', async () => {
    const { dispatch } = aDispatcher();
    const id = '00000000-0000-4000-8000-0000000000ff';
    expect(await dispatch('reports:open', { id })).toEqual({
      ok: false,
      error: { code: 'REPORT_NOT_FOUND', params: { id }, issues: [] },
    });
  });

  it('hides a bug behind a reference into the log', async () => {
    const { context, bugs, dispatch } = aDispatcher();
    context.db.close();
    const reply = await dispatch('reports:list', {});
    expect(reply).toEqual({ ok: false, error: { code: 'INTERNAL', params: { ref: 'ref001' }, issues: [] } });
    expect(bugs).toHaveLength(1);
  });

  it('gives null when a dialog was cancelled', async () => {
    const { dispatch } = aDispatcher();
    expect(
      await dispatch('imports:chooseWorkbook', { reportId: '00000000-0000-4000-8000-000000000001' }),
    ).toEqual({ ok: true, value: null });
  });
});
