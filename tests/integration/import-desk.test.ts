import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samplePath } from '../../electron/files/resources.ts';
import { createImportDesk } from '../../electron/services/import-desk.ts';
import { createReport, openReport } from '../../electron/services/reports-service.ts';
import { SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import type { ImportChoices, PendingImport } from '../../shared/contract/imports.contract.ts';
import { fileKindOf } from '../../shared/import/file/file-kind.ts';
import { choiceOfCell } from '../../shared/import/workbook/choices.ts';
import { testContext } from '../support/test-context.ts';

const BYTES = new Uint8Array(readFileSync(samplePath(SAMPLE_WORKBOOK)));

async function laidOpen(fiscalYear = 2023) {
  const context = testContext();
  const { report, revision } = createReport(context, { departmentName: '甲', fiscalYear });
  const desk = createImportDesk(context);
  const pending = await desk.openFile(report.id, { fileName: SAMPLE_WORKBOOK, bytes: BYTES });
  return { context, desk, report, revision, pending };
}

/** Every figure as it was found, and every project. */
function takingAll({ recognition, projects }: PendingImport): ImportChoices {
  return {
    figures: recognition.figures.map((found) => ({
      key: found.key,
      period: found.period,
      ...choiceOfCell(found),
    })),
    projects: projects.map(({ sheet, cell }) => ({ sheet, cell })),
    department: null,
  };
}

/** As Excel writes its clipboard: styles, a title over all columns, amounts as they are shown. */
const COPIED_MARKUP = `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:"\\#\\,\\#\\#0\\.00";}--></style></head>
<body><!--StartFragment--><table border=0 cellpadding=0 style='border-collapse:collapse;width:216pt'>
<col width=72 style='mso-width-source:userset;mso-width-alt:2304'>
<tr height=18><td colspan=2 height=18 class=xl65 style='mso-ignore:colspan'>支出决算表</td></tr>
<tr><td>2023年度</td><td>单位：元</td></tr><tr><td>项目</td><td>决算数</td></tr>
<tr><td>基本支出</td><td class=xl65 align=right x:num="1727200"><span style='mso-spacerun:yes'>&nbsp;</span>1,727,200.00 </td></tr>
<tr><td>项目支出</td><td class=xl65 align=right>347,600.00</td></tr>
<tr><td>本年支出合计</td><td class=xl65 align=right>2,074,800.00</td></tr></table><!--EndFragment--></body></html>`;
const COPIED_TEXT = [
  ...['支出决算表\t', '2023年度\t单位：元', '项目\t决算数'],
  ...['基本支出\t1727200', '项目支出\t347600', '本年支出合计\t2074800'],
].join('\r\n');

describe('a table copied from a spreadsheet program', () => {
  it.each([
    ['markup', '粘贴的表格.html', COPIED_MARKUP, 'html'],
    ['tab-separated text', '粘贴的表格.txt', COPIED_TEXT, 'csv'],
  ])('is understood as %s like any other file', async (_, fileName, content, kind) => {
    const bytes = new TextEncoder().encode(content);
    expect(fileKindOf(bytes)).toBe(kind);
    const context = testContext();
    const { report } = createReport(context, { departmentName: '甲', fiscalYear: 2023 });
    const pending = await createImportDesk(context).openFile(report.id, { fileName, bytes });
    const found = pending.recognition.figures.map(({ key, sheet, cell, fen }) => [key, sheet, cell, fen]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['expenditure.basic@final', '表1', 'B4', 172_720_000],
        ['expenditure.project@final', '表1', 'B5', 34_760_000],
        ['expenditure.total@final', '表1', 'B6', 207_480_000],
      ]),
    );
  });
});

describe('the import desk', () => {
  it('draws a sheet in windows', async () => {
    const { desk, pending } = await laidOpen();
    const sheet = pending.sheets.find(({ name }) => name.startsWith('Z01'));
    const { rows, merges } = desk.rows(pending.token, sheet?.name ?? '', 0, 5);
    expect(rows).toHaveLength(5);
    expect(rows.flat().some(({ text }) => text.includes('收入支出决算总表'))).toBe(true);
    expect(merges.length).toBeGreaterThan(0);
  });

  it('reads a sheet again with what the clerk settled', async () => {
    const { desk, pending } = await laidOpen();
    const basic = pending.recognition.figures.find(
      ({ key, period }) => key === 'expenditure.basic@final' && period === 'current',
    );
    const sheet = basic?.sheet ?? '';
    const again = desk.reread(pending.token, { [sheet]: { unit: 'wanyuan' } });
    expect(again.figures).not.toEqual(pending.recognition.figures);
    expect(desk.reread(pending.token, {}).figures).toEqual(pending.recognition.figures);
  });

  it('takes another cell, or a sum, for a figure and remembers which', async () => {
    const { context, desk, report, revision, pending } = await laidOpen();
    const found = pending.recognition.figures.find(
      ({ key, period }) => key === 'expenditure.project@final' && period === 'current',
    );
    if (!found) throw new Error('the sample holds project expenditure');
    const { opened } = await desk.commit(
      pending.token,
      { reportId: report.id, baseRevision: revision },
      {
        figures: [
          {
            key: 'expenditure.project@final',
            period: 'current',
            sheet: found.sheet,
            cells: [found.cell, found.cell],
            unit: found.unit,
          },
        ],
        department: null,
      },
    );
    expect(opened.report.figures.current['expenditure.project@final']).toMatchObject({
      fen: 69_520_000,
      source: { cell: `${found.cell}+${found.cell}`, fileName: SAMPLE_WORKBOOK },
    });
    expect(openReport(context, report.id).revision).toBe(2);
  });

  it('brings the list of projects along, each amount with its cell', async () => {
    const { desk, report, revision, pending } = await laidOpen();
    expect(pending.projects).toHaveLength(3);
    const { opened, label } = await desk.commit(
      pending.token,
      { reportId: report.id, baseRevision: revision },
      takingAll(pending),
    );
    const finals = opened.report.projects.map(({ amounts }) => amounts.final);
    expect(finals.reduce((sum, figure) => sum + (figure?.state === 'value' ? figure.fen : 0), 0)).toBe(
      34_760_000,
    );
    expect(finals[0]).toMatchObject({ source: { kind: 'cell', fileName: SAMPLE_WORKBOOK } });
    expect(label).toContain('项目支出明细');
  });

  it('lists what was imported and shows the very file again', async () => {
    const { desk, report, revision, pending } = await laidOpen();
    const choices = takingAll(pending);
    await desk.commit(pending.token, { reportId: report.id, baseRevision: revision }, choices);
    const [record] = desk.list(report.id);
    expect(record).toMatchObject({
      fileName: SAMPLE_WORKBOOK,
      kind: 'workbook',
      taken: choices.figures,
      projects: 3,
    });
    const again = await desk.openStored(report.id, record?.id ?? '');
    expect(again.recognition.figures).toEqual(pending.recognition.figures);
    await expect(
      desk.openStored('00000000-0000-4000-8000-0000000000ff', record?.id ?? ''),
    ).rejects.toMatchObject({
      code: 'REPORT_NOT_FOUND',
    });
  });

  it('puts the tables of the year before into last year’s column', async () => {
    const { pending } = await laidOpen(2024);
    const total = pending.recognition.figures.filter(({ key }) => key === 'expenditure.total@final');
    expect(total.map(({ period, fen }) => ({ period, fen }))).toContainEqual({
      period: 'prior',
      fen: 207_480_000,
    });
    expect(total.some(({ period }) => period === 'current')).toBe(false);
  });

  it('forgets a workbook that was put away', async () => {
    const { desk, pending } = await laidOpen();
    desk.discard(pending.token);
    expect(() => desk.reread(pending.token, {})).toThrow(
      expect.objectContaining({ code: 'IMPORT_NOT_FOUND' }),
    );
  });
});

describe('a reading that is called off', () => {
  it('ends at once, and the next one is not touched', async () => {
    const context = testContext();
    const { report } = createReport(context, { departmentName: '甲', fiscalYear: 2023 });
    const desk = createImportDesk(context);
    const file = { fileName: SAMPLE_WORKBOOK, bytes: BYTES };
    const reading = desk.openFile(report.id, file);
    desk.cancelReading();
    await expect(reading).rejects.toMatchObject({ code: 'READING_CANCELLED' });
    await expect(desk.openFile(report.id, file)).resolves.toMatchObject({ fileName: SAMPLE_WORKBOOK });
  });
});
