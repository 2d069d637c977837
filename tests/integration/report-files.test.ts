import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  loadReportFile,
  reportFileName,
  saveReportFile,
} from '../../electron/services/report-files-service.ts';
import {
  createReport,
  listReports,
  openReport,
  removeReport,
} from '../../electron/services/reports-service.ts';
import { applyEdit } from '../../shared/report/apply-edit.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testContext } from '../support/test-context.ts';

const TARGET = '另存的报告.json';

describe('a report as a file', () => {
  it('comes back as a new report beside the one it was written from, with the same content', async () => {
    const context = testContext();
    const { report } = createReport(context, { departmentName: '云岭市科协', fiscalYear: 2023 });
    const inWindow = applyEdit(report, { type: 'setCover', field: 'preparer', value: '没保存成的' });
    const path = join(temporaryFolder(), TARGET);
    await saveReportFile(inWindow, path);

    const loaded = await loadReportFile(context, path);
    expect(loaded.report).toEqual({ ...inWindow, id: loaded.report.id });
    expect(loaded.report.id).not.toBe(report.id);
    expect(openReport(context, report.id).report.cover.preparer).toBe('');
    expect(listReports(context)).toHaveLength(2);
  });

  it('comes back although the original lies in the recycle bin', async () => {
    const context = testContext();
    const { report } = createReport(context, { departmentName: '云岭市科协', fiscalYear: 2023 });
    const path = join(temporaryFolder(), TARGET);
    await saveReportFile(report, path);
    removeReport(context, report.id);
    await loadReportFile(context, path);
    expect(listReports(context)).toHaveLength(1);
  });

  it('has a name that tells what it is', () => {
    const { report } = createReport(testContext(), { departmentName: '云岭市科协/办公室', fiscalYear: 2023 });
    expect(reportFileName(report)).toBe('云岭市科协_办公室2023年度自评报告.json');
  });

  it.each([
    ['text that is no JSON', '单位的会议记录'],
    ['JSON that is no report', '{"kind":"jixiao.importProfiles"}'],
    ['a report cut off in the middle', null],
  ])('is refused when it is %s, and nothing is stored', async (_name, text) => {
    const context = testContext();
    const path = join(temporaryFolder(), TARGET);
    if (text === null) {
      const { report } = createReport(testContext(), { departmentName: '甲', fiscalYear: 2023 });
      await saveReportFile(report, path);
      writeFileSync(path, readFileSync(path, 'utf8').slice(0, 200));
    } else writeFileSync(path, text);
    await expect(loadReportFile(context, path)).rejects.toMatchObject({
      code: 'NOT_A_REPORT_FILE',
      params: { file: TARGET },
    });
    expect(listReports(context)).toEqual([]);
  });
});
