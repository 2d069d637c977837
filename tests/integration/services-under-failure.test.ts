import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listImports } from '../../electron/database/repositories/imports-repo.ts';
import { putSetting } from '../../electron/database/repositories/settings-repo.ts';
import { listVersions } from '../../electron/database/repositories/versions-repo.ts';
import { inTransaction } from '../../electron/database/transaction.ts';
import { samplePath } from '../../electron/files/resources.ts';
import { exportReport } from '../../electron/services/exports-service.ts';
import { commitWorkbook, readBudgetWorkbook } from '../../electron/services/imports-service.ts';
import { createReport, openReport, saveReport } from '../../electron/services/reports-service.ts';
import { createRunningWork } from '../../electron/services/running-work.ts';
import { SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import { changeSettings, readSettings } from '../../electron/services/settings-service.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { sureChoices } from '../../shared/import/sure-choices.ts';
import { applyEdit } from '../../shared/report/apply-edit.ts';
import { NO_PRINTER } from '../support/no-printer.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testContext } from '../support/test-context.ts';

const aReport = { departmentName: '云岭市科学技术协会', fiscalYear: 2023 };

describe('an import that comes too late', () => {
  it('stores nothing: neither figures, nor a version, nor the file', async () => {
    const context = testContext();
    const { report, revision } = createReport(context, aReport);
    const workbook = await readBudgetWorkbook(samplePath(SAMPLE_WORKBOOK));
    saveReport(context, applyEdit(report, { type: 'setCover', field: 'preparer', value: '别处' }), revision);
    const before = openReport(context, report.id);
    const late = () =>
      commitWorkbook(
        context,
        workbook,
        { reportId: report.id, baseRevision: revision },
        sureChoices(workbook, report),
      );
    expect(late).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
    expect(openReport(context, report.id)).toEqual(before);
    expect(listImports(context.db, report.id)).toEqual([]);
    expect(listVersions(context.db, report.id)).toEqual([]);
  });
});

describe('an export that fails', () => {
  it('leaves the file of that name as it was when the PDF cannot be printed', async () => {
    const context = testContext();
    const { report } = createReport(context, aReport);
    const folder = temporaryFolder();
    const target = join(folder, '报告.pdf');
    writeFileSync(target, '旧的');
    const broken = { ...NO_PRINTER, printPdf: () => Promise.reject(new AppError('PDF_UNAVAILABLE')) };
    await expect(
      exportReport(context, broken, { reportId: report.id, target, format: 'pdf', variant: 'submission' }),
    ).rejects.toMatchObject({ code: 'PDF_UNAVAILABLE' });
    expect(readdirSync(folder)).toEqual(['报告.pdf']);
    expect(readFileSync(target, 'utf8')).toBe('旧的');
  });

  it('never replaces a folder', async () => {
    const context = testContext();
    const { report } = createReport(context, aReport);
    const folder = temporaryFolder();
    const target = join(folder, '报告.json');
    mkdirSync(target);
    await expect(
      exportReport(context, NO_PRINTER, {
        reportId: report.id,
        target,
        format: 'json',
        variant: 'submission',
      }),
    ).rejects.toMatchObject({ code: 'FILE_IS_DIRECTORY', params: { file: '报告.json' } });
    expect(readdirSync(folder)).toEqual(['报告.json']);
  });
});

describe('settings', () => {
  it('that another version wrote and this one does not understand fall back, the others stay', () => {
    const context = testContext();
    changeSettings(context, { colorScheme: 'dark' });
    inTransaction(context.db, () => {
      putSetting(context.db, 'textSize', 'gigantic');
      putSetting(context.db, 'unknown', { deep: true });
    });
    expect(readSettings(context)).toMatchObject({ colorScheme: 'dark', textSize: 'normal' });
  });
});

describe('work that the end must not cut off', () => {
  it('is waited for, however it ends, and nothing else is', async () => {
    const { track, finished } = createRunningWork();
    await finished();
    const order: string[] = [];
    const written = Promise.withResolvers<void>();
    const failed = Promise.withResolvers<void>();
    const first = track(written.promise).then(() => order.push('written'));
    const second = track(failed.promise).catch(() => order.push('failed'));
    const end = finished().then(() => order.push('end'));
    written.resolve();
    await first;
    failed.reject(new Error('disk'));
    await Promise.all([second, end]);
    expect(order.slice(0, 2)).toEqual(['written', 'failed']);
    expect(order).toContain('end');
    await finished();
  });
});
