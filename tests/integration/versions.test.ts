import { describe, expect, it } from 'vitest';
import { createReport, openReport, saveReport } from '../../electron/services/reports-service.ts';
import {
  keepStored,
  listVersions,
  openVersion,
  restoreVersion,
} from '../../electron/services/version-history-service.ts';
import { applyEdit } from '../../shared/report/apply-edit.ts';
import { richTextFrom } from '../../shared/report/rich-text.ts';
import type { Report } from '../../shared/report/schema.ts';
import { type TestContext, testContext } from '../support/test-context.ts';

const preparer = (report: Report, value: string) =>
  applyEdit(report, { type: 'setCover', field: 'preparer', value });
const conclusion = (report: Report, text: string) =>
  applyEdit(report, { type: 'setText', field: 'conclusion', value: richTextFrom(text) });

/** A report with a named version of it, and changes on two tabs after that. */
async function changedSinceVersion(context: TestContext) {
  const { report, revision } = createReport(context, { departmentName: '云岭市科协', fiscalYear: 2023 });
  const first = conclusion(preparer(report, '甲'), '原来的结论。');
  const saved = saveReport(context, first, revision);
  keepStored(context, { reportId: report.id, kind: 'named', label: '送审稿' });
  const second = conclusion(preparer(first, '乙'), '改过的结论。');
  const present = saveReport(context, second, saved.revision);
  const [version] = await listVersions(context, report.id);
  if (!version) throw new Error('a version was kept');
  return { id: report.id, first, second, revision: present.revision, version };
}

describe('the versions of a report', () => {
  it('are listed with how much has changed since, numbers first', async () => {
    const context = testContext();
    const { version } = await changedSinceVersion(context);
    expect(version).toMatchObject({
      kind: 'named',
      label: '送审稿',
      differences: { amounts: 0, numbers: 0, texts: 2 },
    });
  });

  it('are opened as they were', async () => {
    const context = testContext();
    const { first, version } = await changedSinceVersion(context);
    expect(openVersion(context, version.id)).toEqual(first);
  });

  it('are restored whole, behind a version of what was there', async () => {
    const context = testContext();
    const { id, first, second, revision, version } = await changedSinceVersion(context);
    const { opened, label } = restoreVersion(context, {
      id: version.id,
      baseRevision: revision,
      section: null,
    });
    expect(opened).toMatchObject({ report: first, revision: revision + 1 });
    expect(label).toMatch(/^恢复到2024年5月13日 \d\d:\d\d$/);
    expect(openReport(context, id).report).toEqual(first);
    const kept = (await listVersions(context, id)).find(({ kind }) => kind === 'restore');
    expect(kept && openVersion(context, kept.id)).toEqual(second);
  });

  it('give back one section and leave the others alone', async () => {
    const context = testContext();
    const { second, revision, version } = await changedSinceVersion(context);
    const { opened, label } = restoreVersion(context, {
      id: version.id,
      baseRevision: revision,
      section: 'analysis',
    });
    expect(opened.report).toEqual(conclusion(second, '原来的结论。'));
    expect(label).toMatch(/^恢复“自评分析”到/);
  });

  it('are not restored over what was saved elsewhere, and nothing is kept then', async () => {
    const context = testContext();
    const { id, second, revision, version } = await changedSinceVersion(context);
    const attempt = () =>
      restoreVersion(context, { id: version.id, baseRevision: revision - 1, section: null });
    expect(attempt).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
    expect(openReport(context, id).report).toEqual(second);
    expect(await listVersions(context, id)).toHaveLength(1);
  });

  it('tell which of them cannot be read any more, and still list the others', async () => {
    const context = testContext();
    const { id, version } = await changedSinceVersion(context);
    keepStored(context, { reportId: id, kind: 'named', label: '好的' });
    context.db.prepare('UPDATE report_versions SET body = ? WHERE id = ?').run(Buffer.from('x'), version.id);
    expect((await listVersions(context, id)).map(({ label, differences }) => [label, differences])).toEqual([
      ['好的', { amounts: 0, numbers: 0, texts: 0 }],
      ['送审稿', null],
    ]);
  });

  it('are refused when they do not exist', async () => {
    expect(() => openVersion(testContext(), 'nothing')).toThrow(
      expect.objectContaining({ code: 'VERSION_NOT_FOUND' }),
    );
  });
});

describe('versions kept by the clock', () => {
  it('hold what stood there every 20 minutes of editing, and nothing while nothing is edited', async () => {
    const context = testContext();
    let { report, revision } = createReport(context, { departmentName: '云岭市科协', fiscalYear: 2023 });
    const type = (time: string, value: string) => {
      context.setNow(`2024-05-13T${time}:00.000Z`);
      report = preparer(report, value);
      revision = saveReport(context, report, revision).revision;
    };
    type('02:30', '甲');
    type('02:43', '乙');
    type('02:44', '丙');
    type('02:50', '丁');
    type('05:00', '戊');
    const kept = (await listVersions(context, report.id)).toReversed();
    expect(kept.map(({ kind }) => kind)).toEqual(['periodic', 'periodic']);
    expect(kept.map(({ id }) => openVersion(context, id).cover.preparer)).toEqual(['乙', '丁']);
  });
});
