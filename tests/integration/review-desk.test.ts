import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listImports } from '../../electron/database/repositories/imports-repo.ts';
import { listVersions } from '../../electron/database/repositories/versions-repo.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import { exportReport } from '../../electron/services/exports-service.ts';
import { openReport, saveReport, storeNewReport } from '../../electron/services/reports-service.ts';
import { comesBack } from '../../electron/services/review-base.ts';
import { createReviewDesk } from '../../electron/services/review-desk.ts';
import { findVersionByCode } from '../../electron/services/version-code-service.ts';
import { applyEdit } from '../../shared/report/apply-edit.ts';
import { type Paragraph, richTextFrom } from '../../shared/report/rich-text.ts';
import { versionCode } from '../../shared/report/version-code.ts';
import { docxOf } from '../support/documents.ts';
import { EditedDocx } from '../support/edited-docx.ts';
import { NO_PRINTER } from '../support/no-printer.ts';
import { reviewedReport } from '../support/reviewed-report.ts';
import { fileFolder } from '../support/temporary-folder.ts';
import { testContext } from '../support/test-context.ts';

const folder = fileFolder();
const target = join(folder, '报告.docx');
const report = reviewedReport();

async function exportDocx(context: ServiceContext, reportId = report.id): Promise<EditedDocx> {
  await exportReport(context, NO_PRINTER, { reportId, target, format: 'docx', variant: 'submission' });
  return new EditedDocx(new Uint8Array(readFileSync(target)));
}

async function exportedReport() {
  const context = testContext();
  storeNewReport(context, report);
  return { context, desk: createReviewDesk(context), docx: await exportDocx(context) };
}

const fileOf = (docx: EditedDocx) => ({ fileName: '报告（改）.docx', bytes: docx.bytes() });

/** A paragraph with the names of its live figures; where its text is cut into runs does not matter. */
function textAndFigures({ inlines }: Paragraph): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : JSON.stringify(inline))).join('');
}

describe('an edited file of the open report', () => {
  it('is compared with the state it was exported from', async () => {
    const { desk, docx } = await exportedReport();
    const pending = await desk.openFile(report.id, fileOf(docx.replace('无闲置浪费', '无闲置')));
    expect(pending.origin).toMatchObject({ kind: 'exact', code: versionCode(report.id, 1) });
    expect(pending.changes).toHaveLength(1);
    expect(pending.looksRight).toBe(true);
  });

  it('changes the report only where it is adopted, behind a version and with the file kept', async () => {
    const { context, desk, docx } = await exportedReport();
    docx.replace('无闲置浪费', '无闲置').replace('机构规格为正科级', '机构规格为副处级');
    const pending = await desk.openFile(report.id, fileOf(docx));
    const wanted = pending.changes.find(({ after }) => after.includes('副处级'));
    const adopted = [{ id: wanted?.id ?? '', figures: [] }];
    const { opened, label } = desk.commit(pending.token, { reportId: report.id, baseRevision: 1 }, adopted);
    expect(label).toBe('采纳领导修改 1 处');
    expect(opened.revision).toBe(2);
    expect(JSON.stringify(opened.report)).toContain('机构规格为副处级');
    expect(JSON.stringify(opened.report)).toContain('无闲置浪费');
    expect(listImports(context.db, report.id).map(({ kind, fileName }) => [kind, fileName])).toEqual([
      ['word', '报告（改）.docx'],
    ]);
    expect(listVersions(context.db, report.id).map(({ kind }) => kind)).toEqual(['import', 'named']);
  });

  it('shows three versions of what the clerk changed after the export too', async () => {
    const { context, desk, docx } = await exportedReport();
    const value = richTextFrom('市科协是群团组织。');
    saveReport(context, applyEdit(report, { type: 'setText', field: 'organization.duties', value }), 1);
    const pending = await desk.openFile(report.id, fileOf(docx.replace('正科级', '副处级')));
    expect(pending.changes).toMatchObject([
      {
        before: expect.stringContaining('正科级'),
        after: expect.stringContaining('副处级'),
        current: '市科协是群团组织。',
      },
    ]);
  });

  it('asks nothing about what the report says by now', async () => {
    const { context, desk, docx } = await exportedReport();
    saveReport(context, applyEdit(report, { type: 'setCover', field: 'phone', value: '0700-5550199' }), 1);
    const pending = await desk.openFile(report.id, fileOf(docx.replace('0700-5550123', '0700-5550199')));
    expect(pending.changes).toEqual([]);
  });

  it('is refused whole when the report was saved in the meantime', async () => {
    const { context, desk, docx } = await exportedReport();
    const pending = await desk.openFile(report.id, fileOf(docx.replace('正科级', '副处级')));
    saveReport(context, applyEdit(report, { type: 'setYear', fiscalYear: 2024 }), 1);
    const adopted = pending.changes.map(({ id }) => ({ id, figures: [] }));
    const commit = () => desk.commit(pending.token, { reportId: report.id, baseRevision: 1 }, adopted);
    expect(commit).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
    expect(JSON.stringify(openReport(context, report.id).report)).toContain('正科级');
  });

  it('takes an overtyped amount into the table when that is chosen, and keeps the sentence live', async () => {
    const { desk, docx } = await exportedReport();
    const pending = await desk.openFile(
      report.id,
      fileOf(docx.replace('支出为207.48万元', '支出为208.50万元')),
    );
    const [change] = pending.changes;
    expect(change?.figures).toEqual([
      { label: expect.stringContaining('本年支出合计'), live: '207.48', typed: '208.50', fitsTable: true },
    ]);
    const adopted = [{ id: change?.id ?? '', figures: ['table' as const] }];
    const { opened } = desk.commit(pending.token, { reportId: report.id, baseRevision: 1 }, adopted);
    expect(opened.report.figures.current['expenditure.total@final']).toMatchObject({ fen: 208_500_000 });
    expect(opened.report.spending.map(textAndFigures)).toEqual(report.spending.map(textAndFigures));
  });
});

describe('a dropped file', () => {
  it('comes back to the report it was exported from', async () => {
    const { context, docx } = await exportedReport();
    expect(comesBack(context, report.id, docx.bytes())).toBe(true);
  });

  it('is last year’s report when it was exported from a report of an earlier year', async () => {
    const { context, docx } = await exportedReport();
    const next = { ...report, id: '7f1d3a52-7a0c-4f2e-9c38-2b1d0e5a9f11', fiscalYear: report.fiscalYear + 1 };
    storeNewReport(context, next);
    expect(comesBack(context, next.id, docx.bytes())).toBe(false);
  });

  it('does not come back when this program did not write it', async () => {
    const { context } = await exportedReport();
    expect(comesBack(context, report.id, await docxOf([]))).toBe(false);
    expect(comesBack(context, report.id, new Uint8Array([1, 2, 3]))).toBe(false);
  });
});

describe('a file from elsewhere', () => {
  it('of another report is named', async () => {
    const { context, desk, docx } = await exportedReport();
    const other = { ...report, id: '7f1d3a52-7a0c-4f2e-9c38-2b1d0e5a9f11', fiscalYear: 2022 };
    storeNewReport(context, other);
    const pending = await desk.openFile(other.id, fileOf(docx));
    expect(pending.origin).toEqual({
      kind: 'otherReport',
      reportId: report.id,
      title: '云岭市科学技术协会2023年度自评报告',
    });
  });

  it('without a mark is compared by its text', async () => {
    const { desk, docx } = await exportedReport();
    const pending = await desk.openFile(report.id, fileOf(docx.withoutMarks().replace('正科级', '副处级')));
    expect(pending.origin).toEqual({ kind: 'unmarked' });
    expect(pending.changes).toHaveLength(1);
  });

  it('that is another document altogether is told so', async () => {
    const { desk } = await exportedReport();
    const bytes = await docxOf(['会议通知', '定于下周一上午召开科普工作会议，请准时参加。']);
    expect(await desk.openFile(report.id, { fileName: '通知.docx', bytes })).toMatchObject({
      looksRight: false,
    });
  });

  it('that is no .docx is refused with the way out', async () => {
    const { desk } = await exportedReport();
    const bytes = new TextEncoder().encode('一、部门基本情况');
    await expect(desk.openFile(report.id, { fileName: '报告.txt', bytes })).rejects.toMatchObject({
      code: 'NOT_AN_EDITED_DOCX',
    });
  });
});

describe('a printed version code', () => {
  it('leads to the state the file was written from, one for each state', async () => {
    const { context } = await exportedReport();
    await exportDocx(context);
    const [kept, ...others] = listVersions(context.db, report.id);
    expect(others).toEqual([]);
    expect(kept?.label).toContain(versionCode(report.id, 1));
    const typed = versionCode(report.id, 1).toLowerCase().replace('-', ' ');
    expect(findVersionByCode(context, typed)).toMatchObject({ reportId: report.id, versionId: kept?.id });
  });

  it('that is mistyped, or of another computer, is told apart', async () => {
    const { context } = await exportedReport();
    const code = versionCode(report.id, 1);
    const mistyped = code.startsWith('2') ? `3${code.slice(1)}` : `2${code.slice(1)}`;
    const find = (typed: string) => () => findVersionByCode(context, typed);
    expect(find(mistyped)).toThrow(expect.objectContaining({ code: 'VERSION_CODE_INVALID' }));
    expect(find(versionCode(report.id, 99))).toThrow(
      expect.objectContaining({ code: 'VERSION_CODE_UNKNOWN' }),
    );
  });
});
