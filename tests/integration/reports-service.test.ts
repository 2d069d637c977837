import { describe, expect, it } from 'vitest';
import { listVersions } from '../../electron/database/repositories/versions-repo.ts';
import {
  createReport,
  listReports,
  openReport,
  removeReport,
  restoreDeletedReport,
  saveReport,
} from '../../electron/services/reports-service.ts';
import { applyEdit } from '../../shared/report/apply-edit.ts';
import { type TestContext, testContext } from '../support/test-context.ts';

function aStoredReport(context: TestContext) {
  return createReport(context, { departmentName: '云岭市科学技术协会', fiscalYear: 2023 });
}

describe('reports', () => {
  it('are created with the shipped templates and listed', () => {
    const context = testContext();
    const opened = aStoredReport(context);
    expect(opened.outline.title).toBe('部门整体支出绩效自评报告');
    expect(listReports(context)).toEqual([
      {
        id: opened.report.id,
        departmentName: '云岭市科学技术协会',
        fiscalYear: 2023,
        updatedAt: '2024-05-13T02:24:00.000Z',
        revision: 1,
      },
    ]);
  });

  it('are refused for an outline that does not exist, and nothing is stored', () => {
    const context = testContext();
    const attempt = () =>
      createReport(context, { departmentName: '甲', fiscalYear: 2023, outlineId: 'nowhere' });
    expect(attempt).toThrow(expect.objectContaining({ code: 'TEMPLATE_NOT_FOUND' }));
    expect(listReports(context)).toEqual([]);
  });

  it('come back from disk as they were saved', () => {
    const context = testContext();
    const { report, revision } = aStoredReport(context);
    const edited = applyEdit(report, { type: 'setCover', field: 'preparer', value: '林晓岚' });
    expect(saveReport(context, edited, revision).revision).toBe(2);
    expect(openReport(context, report.id).report).toEqual(edited);
  });

  it('are never overwritten from a stale revision', () => {
    const context = testContext();
    const { report, revision } = aStoredReport(context);
    const mine = applyEdit(report, { type: 'setCover', field: 'preparer', value: '甲' });
    const theirs = applyEdit(report, { type: 'setCover', field: 'preparer', value: '乙' });
    saveReport(context, mine, revision);
    expect(() => saveReport(context, theirs, revision)).toThrow(
      expect.objectContaining({ code: 'CONFLICT' }),
    );
    expect(openReport(context, report.id).report.cover.preparer).toBe('甲');
  });

  it("keep yesterday's state as a version at the first save of a day, once", () => {
    const context = testContext();
    const { report } = aStoredReport(context);
    context.setNow('2024-05-14T01:00:00.000Z');
    const edited = applyEdit(report, { type: 'setCover', field: 'phone', value: '0700-5550123' });
    saveReport(context, edited, 1);
    saveReport(context, edited, 2);
    expect(listVersions(context.db, report.id).map(({ kind, revision }) => ({ kind, revision }))).toEqual([
      { kind: 'daily', revision: 1 },
    ]);
  });

  it('go to the recycle bin and come back', () => {
    const context = testContext();
    const { report } = aStoredReport(context);
    removeReport(context, report.id);
    expect(listReports(context)).toEqual([]);
    expect(() => openReport(context, report.id)).toThrow(
      expect.objectContaining({ code: 'REPORT_NOT_FOUND' }),
    );
    restoreDeletedReport(context, report.id);
    expect(listReports(context)).toHaveLength(1);
  });
});
