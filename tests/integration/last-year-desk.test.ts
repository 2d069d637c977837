import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getImport, listImports } from '../../electron/database/repositories/imports-repo.ts';
import { listVersions } from '../../electron/database/repositories/versions-repo.ts';
import { samplePath } from '../../electron/files/resources.ts';
import { createLastYearDesk } from '../../electron/services/last-year-desk.ts';
import { getLastYear } from '../../electron/services/last-year-service.ts';
import { createReport, openReport, saveReport } from '../../electron/services/reports-service.ts';
import { rollForward } from '../../electron/services/roll-forward-service.ts';
import { plainText } from '../../shared/import/word/runs.ts';
import { richTextFrom } from '../../shared/report/rich-text.ts';
import { OWN_REPORT } from '../support/last-year/own-report.ts';
import { testContext } from '../support/test-context.ts';

const SAMPLE_NAME = '云岭市科学技术协会2022年度部门整体支出绩效自评报告.docx';
const sample = () => ({
  fileName: SAMPLE_NAME,
  bytes: new Uint8Array(readFileSync(samplePath(SAMPLE_NAME))),
});

function desk() {
  const context = testContext();
  const { report, revision } = createReport(context, { departmentName: '清河县气象局', fiscalYear: 2024 });
  return {
    context,
    desk: createLastYearDesk(context),
    target: { reportId: report.id, baseRevision: revision },
  };
}
const USUAL = { targets: [], modes: {} };

describe('last year’s report on the desk', () => {
  it('is read, confirmed and committed behind a version, with the original kept', async () => {
    const { context, desk: open, target } = desk();
    const pending = await open.openFile(sample());
    expect(pending.placed.sections.length).toBeGreaterThan(10);
    expect(listImports(context.db, target.reportId)).toEqual([]);
    const { opened, label } = open.commit(pending.token, target, USUAL);
    expect(label).toBe(`导入去年报告《${SAMPLE_NAME}》`);
    expect(plainText(opened.report.efficiency)).toContain('账实相符');
    expect(opened.report.unverified.length).toBeGreaterThan(10);
    const [record] = listImports(context.db, target.reportId);
    expect(record).toMatchObject({ kind: 'word', fileName: SAMPLE_NAME });
    expect(getImport(context.db, record?.id ?? '')?.choices).toEqual(USUAL);
    expect(listVersions(context.db, target.reportId)).toMatchObject([{ kind: 'import' }]);
  });

  it('can be pasted as text', async () => {
    const { desk: open, target } = desk();
    const pending = await open.openText(OWN_REPORT);
    expect(pending.fileName).toBe('粘贴的文字.txt');
    const { opened } = open.commit(pending.token, target, USUAL);
    expect(opened.report.tasks.items).toHaveLength(3);
  });

  it('is gone once it was committed or discarded', async () => {
    const { desk: open, target } = desk();
    const first = await open.openText(OWN_REPORT);
    open.discard(first.token);
    expect(() => open.commit(first.token, target, USUAL)).toThrow(
      expect.objectContaining({ code: 'IMPORT_NOT_FOUND' }),
    );
  });

  it('fails for blank text, and when the clerk calls it off', async () => {
    const { desk: open } = desk();
    await expect(open.openText(' \n ')).rejects.toMatchObject({ code: 'WORD_EMPTY' });
    const reading = open.openFile(sample());
    open.cancelReading();
    await expect(reading).rejects.toMatchObject({ code: 'READING_CANCELLED' });
  });
});

describe('last year’s text for a report', () => {
  it('is none before anything was imported or written', () => {
    const { context, target } = desk();
    expect(getLastYear(context, target.reportId)).toBeNull();
  });

  it('comes from the newest document, each section where the clerk put it', async () => {
    const { context, desk: open, target } = desk();
    const pending = await open.openText(OWN_REPORT);
    const targets = pending.placed.sections.map(({ heading }) =>
      heading.includes('管理效率') ? ('tray' as const) : ('effectiveness' as const),
    );
    open.commit(pending.token, target, { targets, modes: {} });
    const lastYear = getLastYear(context, target.reportId);
    expect(lastYear?.source).toEqual({ kind: 'word', fileName: '粘贴的文字.txt' });
    expect(lastYear?.fiscalYear).toBe(2023);
    const efficiency = lastYear?.sections.find(({ heading }) => heading.includes('管理效率'));
    expect(efficiency?.target).toBe('tray');
  });

  it('else from last year’s report of the same department here, worded as it was printed', () => {
    const { context, target } = desk();
    const last = createReport(context, { departmentName: '清河县气象局', fiscalYear: 2023 });
    const written = { ...last.report, efficiency: richTextFrom('账实相符。') };
    saveReport(context, written, last.revision);
    createReport(context, { departmentName: '另一个局', fiscalYear: 2023 });
    const lastYear = getLastYear(context, target.reportId);
    expect(lastYear?.source).toEqual({ kind: 'report', departmentName: '清河县气象局' });
    expect(
      lastYear?.sections.map((section) => [section.target, plainText(section.paragraphs)]),
    ).toContainEqual(['efficiency', '账实相符。']);
  });

  it('of a report that was rolled forward is the text of the one it came from, whatever it is called now', () => {
    const { context, target } = desk();
    const { report, revision } = openReport(context, target.reportId);
    saveReport(context, { ...report, conclusion: richTextFrom('总体良好。') }, revision);
    const next = rollForward(context, target.reportId);
    expect(next.report.fiscalYear).toBe(2025);
    const renamed = { ...next.report, cover: { ...next.report.cover, departmentName: '清河市气象局' } };
    saveReport(context, renamed, next.revision);
    const lastYear = getLastYear(context, next.report.id);
    expect(lastYear?.sections.map(({ target: place }) => place)).toContain('conclusion');
    expect(listVersions(context.db, target.reportId).map(({ kind }) => kind)).toContain('rollForward');
  });
});
