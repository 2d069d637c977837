import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read-workbook.ts';
import { samplePath } from '../../electron/files/resources.ts';
import { createImportDesk, type ImportDesk } from '../../electron/services/import-desk.ts';
import {
  exportProfiles,
  importProfiles,
  loadProfiles,
  saveProfiles,
} from '../../electron/services/profile-files-service.ts';
import { createReport } from '../../electron/services/reports-service.ts';
import { createSampleReport, SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import type { ImportChoices, PendingImport } from '../../shared/contract/imports.contract.ts';
import type { Grid } from '../../shared/import/workbook/grid.ts';
import { plainSheets } from '../support/changed-grid.ts';
import { nextYearWorkbook, Z03 } from '../support/next-year-workbook.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type TestContext, testContext } from '../support/test-context.ts';
import { tableRows } from '../support/test-database.ts';
import { workbookBytes } from '../support/workbooks.ts';

const BYTES = new Uint8Array(readFileSync(samplePath(SAMPLE_WORKBOOK)));
/** The clerk takes 项目支出 from the line of 科普活动 and not from 合计. */
const REPOINTED = { key: 'expenditure.project@final', sheet: Z03, cells: ['E11'] } as const;

interface Desk {
  readonly context: TestContext;
  readonly desk: ImportDesk;
  readonly open: (bytes: Uint8Array, year: number, fileName?: string) => Promise<Opened>;
}
interface Opened {
  readonly pending: PendingImport;
  readonly commit: (figures: ImportChoices['figures']) => Promise<unknown>;
}

function aDesk(context = testContext()): Desk {
  const desk = createImportDesk(context);
  return {
    context,
    desk,
    open: async (bytes, year, fileName = '预算决算表.xlsx') => {
      const { report, revision } = createReport(context, { departmentName: '甲', fiscalYear: year });
      const pending = await desk.openFile(report.id, { fileName, bytes });
      const target = { reportId: report.id, baseRevision: revision };
      return {
        pending,
        commit: (figures) => desk.commit(pending.token, target, { figures, department: null }),
      };
    },
  };
}

function confirmed({ recognition }: PendingImport): ImportChoices['figures'] {
  return recognition.figures.map(({ key, period, sheet, cell, unit }) =>
    key === REPOINTED.key && period === 'current'
      ? { key, period, sheet: REPOINTED.sheet, cells: [...REPOINTED.cells], unit }
      : { key, period, sheet, cells: [cell], unit },
  );
}

async function afterOneImport(): Promise<Desk & { readonly figures: ImportChoices['figures'] }> {
  const desk = aDesk();
  const { pending, commit } = await desk.open(BYTES, 2023);
  expect(pending.remembered).toBeNull();
  const figures = confirmed(pending);
  await commit(figures);
  return { ...desk, figures };
}

async function sampleGrid(): Promise<Grid> {
  return await readWorkbook(BYTES, SAMPLE_WORKBOOK);
}

describe('a confirmed import', () => {
  it('is remembered when the same file comes again', async () => {
    const { open, figures } = await afterOneImport();
    const { pending } = await open(BYTES, 2023);
    expect(pending.remembered).toMatchObject({ learntAt: '2024-05-13T02:24:00.000Z', missing: [] });
    expect(
      pending.remembered?.figures.map(({ key, period, choice }) => ({ key, period, ...choice })),
    ).toEqual(figures);
    expect(new Set(pending.remembered?.figures.map(({ place }) => place))).toEqual(new Set(['same']));
  });

  it('finds every figure in next year’s file, those that moved and the one pointed elsewhere', async () => {
    const { context, desk, open, figures } = await afterOneImport();
    context.setNow('2025-05-13T02:24:00.000Z');
    const { pending, commit } = await open(await nextYearWorkbook(), 2024);
    const remembered = pending.remembered?.figures ?? [];
    expect(pending.remembered?.missing).toEqual([]);
    expect(remembered.map(({ key, period }) => `${period} ${key}`)).toEqual(
      figures.map(({ key, period }) => `${period} ${key}`),
    );
    const moved = remembered.filter(({ place }) => place === 'moved');
    expect(moved.map(({ key, choice }) => `${key} ${choice.sheet} ${choice.cells.join('+')}`)).toEqual([
      `expenditure.project@final ${Z03} E13`,
    ]);
    expect(desk.pick(pending.token, moved[0]?.choice ?? { sheet: '', cells: [], unit: 'yuan' })).toEqual({
      ok: true,
      fen: 34_770_000,
      raw: '347700',
    });
    expect(remembered.find(({ key }) => key === 'income.fiscal@final')).toMatchObject({
      choice: { sheet: '收入表', cells: ['C5'] },
      place: 'same',
    });
    await commit(remembered.map(({ key, period, choice }) => ({ key, period, ...choice })));
    expect(tableRows(context.db, 'import_profiles')).toEqual([
      expect.objectContaining({ learnt_at: '2025-05-13T02:24:00.000Z', used_at: '2025-05-13T02:24:00.000Z' }),
    ]);
  });

  it('serves another department with the same form', async () => {
    const { open, figures } = await afterOneImport();
    const { pending } = await open(await nextYearWorkbook('清河县教育体育局'), 2024);
    expect(pending.remembered?.figures).toHaveLength(figures.length);
    expect(pending.remembered?.missing).toEqual([]);
  });

  it('fills last year’s column when the file is read into the next report', async () => {
    const { open } = await afterOneImport();
    const { pending } = await open(BYTES, 2024);
    const remembered = pending.remembered?.figures ?? [];
    expect(new Set(remembered.map(({ period }) => period))).toEqual(new Set(['prior']));
    expect(remembered.find(({ key }) => key === REPOINTED.key)?.choice.cells).toEqual(REPOINTED.cells);
  });

  it('says nothing about another form', async () => {
    const { open } = await afterOneImport();
    const other = await workbookBytes([
      {
        name: '收支总表',
        rows: [
          ['2023年部门收支总体情况表'],
          ['单位名称：某县文化馆', null, null, '单位：万元'],
          ['收入', null, '支出'],
          ['项目', '预算数', '项目', '预算数'],
          ['一般公共预算拨款', 120, '基本支出', 80],
          ['本年收入合计', 120, '本年支出合计', 120],
        ],
      },
    ]);
    expect((await open(other, 2023)).pending.remembered).toBeNull();
  });

  it('is recalled for a form that gained a table', async () => {
    const { open, figures } = await afterOneImport();
    const more = await workbookBytes([
      ...plainSheets(await sampleGrid()),
      {
        name: 'Z09',
        rows: [
          ['国有资本经营预算财政拨款支出决算表'],
          ['编制单位：甲', null, null, '金额单位：元'],
          ['科目编码', '科目名称', '合计', '基本支出'],
          [null, '合计', 5, 5],
        ],
      },
    ]);
    expect((await open(more, 2023)).pending.remembered?.figures).toHaveLength(figures.length);
  });

  it('teaches nothing when it is not committed', async () => {
    const { context, desk, open } = aDesk();
    const { pending, commit } = await open(BYTES, 2023);
    await expect(
      desk.commit(
        pending.token,
        { reportId: context.newId(), baseRevision: 1 },
        { figures: confirmed(pending), department: null },
      ),
    ).rejects.toMatchObject({ code: 'REPORT_NOT_FOUND' });
    expect(tableRows(context.db, 'import_profiles')).toEqual([]);
    await commit([]);
    expect(tableRows(context.db, 'import_profiles')).toEqual([]);
  });

  it('is learnt in the transaction of the import', async () => {
    const { context, desk, open } = aDesk();
    const { pending } = await open(BYTES, 2023);
    const [report] = tableRows(context.db, 'reports');
    const reportId = report && 'id' in report ? String(report.id) : '';
    await expect(
      desk.commit(
        pending.token,
        { reportId, baseRevision: 7 },
        { figures: confirmed(pending), department: null },
      ),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(tableRows(context.db, 'import_profiles')).toEqual([]);
  });

  it('is not overruled by an import nobody looked at', async () => {
    const { context, open } = await afterOneImport();
    const before = tableRows(context.db, 'import_profiles');
    await createSampleReport(context);
    expect(tableRows(context.db, 'import_profiles')).toEqual(before);
    const { pending } = await open(BYTES, 2023);
    expect(pending.remembered?.figures.find(({ key }) => key === REPOINTED.key)?.choice.cells).toEqual(
      REPOINTED.cells,
    );
  });
});

const FOUND_FORMS = new URL('../../../shared/samples/budget/', import.meta.url);
const [STREET, JUSTICE] = [
  '上海市普陀区人民政府万里街道办事处_2025年部门预算.xlsx',
  '上海市普陀区司法局_2026年部门预算.xlsx',
];
const present = existsSync(FOUND_FORMS);
if (!present) console.info('import-memory: real forms skipped, ../shared/samples/budget is not here');

describe.skipIf(!present)('a form of real departments', () => {
  it('is found whole in next year’s file of another department, wherever its rows moved', async () => {
    const real = (name: string) =>
      new Uint8Array(readFileSync(new URL(encodeURIComponent(name), FOUND_FORMS)));
    const { desk, open } = aDesk();
    const street = await open(real(STREET), 2025);
    await street.commit(asFound(street.pending));
    const { pending } = await open(real(JUSTICE), 2026);
    const { figures, missing } = pending.remembered ?? { figures: [], missing: [] };
    expect(missing).toEqual([]);
    expect(figures.some(({ place }) => place === 'moved')).toBe(true);
    const amounts = figures.map(({ key, choice }) => [key, desk.pick(pending.token, choice)]);
    expect(amounts).toEqual(
      figures.map(({ key }) => {
        const read = pending.recognition.figures.find((figure) => figure.key === key);
        return [key, { ok: true, fen: read?.fen, raw: read?.raw }];
      }),
    );
  });
});

describe('the memory of one clerk', () => {
  it('serves another one as a file', async () => {
    const { context, figures } = await afterOneImport();
    const path = join(temporaryFolder(), '表样记忆.json');
    await saveProfiles(context, path);
    const other = aDesk();
    expect(await loadProfiles(other.context, path)).toBe(1);
    const { pending } = await other.open(await nextYearWorkbook('清河县教育体育局'), 2024);
    expect(pending.remembered?.figures).toHaveLength(figures.length);
  });

  it('holds nothing of the department or its amounts', async () => {
    const { context } = await afterOneImport();
    const text = new TextDecoder().decode(exportProfiles(context));
    expect(text).not.toContain('云岭');
    expect(text).not.toMatch(/2074800|1982000/);
  });

  it('gives way to what was learnt later, and only to that', async () => {
    const earlier = await afterOneImport();
    const file = { fileName: '表样记忆.json', bytes: exportProfiles(earlier.context) };
    const own = aDesk();
    own.context.setNow('2025-01-02T03:04:05.000Z');
    const { pending, commit } = await own.open(BYTES, 2023);
    await commit(asFound(pending));
    const later = exportProfiles(own.context);
    expect(importProfiles(own.context, file)).toBe(1);
    expect(exportProfiles(own.context)).toEqual(later);
    importProfiles(earlier.context, { ...file, bytes: later });
    expect(exportProfiles(earlier.context)).toEqual(later);
  });

  it.each([
    ['no JSON', '表样'],
    ['another JSON', '{"title":"报告"}'],
    ['one of a later version', '{"kind":"jixiao.importProfiles","version":2,"profiles":[]}'],
    [
      'one with a broken profile',
      '{"kind":"jixiao.importProfiles","version":1,"profiles":[{"fingerprint":"x"}]}',
    ],
  ])('is refused when the file is %s', async (_name, text) => {
    const context = testContext();
    const path = join(temporaryFolder(), '表样记忆.json');
    await writeFile(path, text);
    await expect(loadProfiles(context, path)).rejects.toMatchObject({
      code: 'NOT_A_PROFILE_FILE',
      params: { file: '表样记忆.json' },
    });
    expect(tableRows(context.db, 'import_profiles')).toEqual([]);
  });
});

function asFound({ recognition }: PendingImport): ImportChoices['figures'] {
  return recognition.figures.map(({ key, period, sheet, cell, unit }) => ({
    key,
    period,
    sheet,
    cells: [cell],
    unit,
  }));
}
