import { describe, expect, it } from 'vitest';
import { insertImport } from '../../electron/database/repositories/imports-repo.ts';
import { sha256 } from '../../electron/services/imports-service.ts';
import { eraseReport, listDeleted } from '../../electron/services/recycle-bin-service.ts';
import { createReport, removeReport, restoreDeletedReport } from '../../electron/services/reports-service.ts';
import { keepStored } from '../../electron/services/version-history-service.ts';
import { type TestContext, testContext } from '../support/test-context.ts';
import { tableRows } from '../support/test-database.ts';

function aDeletedReport(context: TestContext): string {
  const { id } = createReport(context, { departmentName: '云岭市科协', fiscalYear: 2023 }).report;
  const bytes = new TextEncoder().encode('科目,金额');
  insertImport(context.db, {
    id: 'import',
    reportId: id,
    kind: 'workbook',
    fileName: '决算表.csv',
    sha256: sha256(bytes),
    createdAt: context.now().toISOString(),
    recognition: {},
    choices: {},
    bytes,
  });
  keepStored(context, { reportId: id, kind: 'named', label: '初稿' });
  removeReport(context, id);
  return id;
}

describe('the recycle bin', () => {
  it('lists a report with what would go with it', () => {
    const context = testContext();
    const id = aDeletedReport(context);
    expect(listDeleted(context)).toEqual([
      {
        id,
        departmentName: '云岭市科协',
        fiscalYear: 2023,
        deletedAt: '2024-05-13T02:24:00.000Z',
        files: ['决算表.csv'],
        versions: 1,
      },
    ]);
  });

  it('gives a report back with everything that belongs to it', () => {
    const context = testContext();
    restoreDeletedReport(context, aDeletedReport(context));
    expect(listDeleted(context)).toEqual([]);
    expect(tableRows(context.db, 'report_versions')).toHaveLength(1);
    expect(tableRows(context.db, 'imports')).toHaveLength(1);
  });

  it('deletes for good, with versions and files', () => {
    const context = testContext();
    eraseReport(context, aDeletedReport(context));
    for (const table of ['reports', 'report_bodies', 'report_versions', 'imports']) {
      expect(tableRows(context.db, table), table).toEqual([]);
    }
  });

  it('never deletes a report for good that is not in it', () => {
    const context = testContext();
    const { id } = createReport(context, { departmentName: '甲', fiscalYear: 2023 }).report;
    expect(() => eraseReport(context, id)).toThrow(expect.objectContaining({ code: 'REPORT_NOT_FOUND' }));
    expect(tableRows(context.db, 'reports')).toHaveLength(1);
  });
});
