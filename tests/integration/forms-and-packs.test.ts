import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { samplePath } from '../../electron/files/resources.ts';
import { readForms } from '../../electron/services/forms-service.ts';
import { createImportDesk } from '../../electron/services/import-desk.ts';
import { loadPack, packFileName, savePack } from '../../electron/services/pack-files-service.ts';
import { createReport, openReport, saveReport } from '../../electron/services/reports-service.ts';
import { SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import {
  addIndicatorPack,
  getIndicatorPack,
  listAllTemplates,
} from '../../electron/services/templates-service.ts';
import { indicatorPackFrom } from '../../shared/import/forms/indicator-pack.ts';
import { indicatorPackSchema } from '../../shared/scoring/pack.ts';
import { presetPack } from '../support/builders.ts';
import { formWorkbook } from '../support/form-workbook.ts';
import { fileFolder } from '../support/temporary-folder.ts';
import { testContext } from '../support/test-context.ts';

const folder = fileFolder('评分表');

async function formFile(): Promise<string> {
  const path = join(folder, '评分表和目标表.xlsx');
  writeFileSync(path, await formWorkbook());
  return path;
}

describe('a workbook of forms', () => {
  it('offers its scoring table and its goals', async () => {
    const offer = await readForms(await formFile());
    expect(offer.scoreTables).toMatchObject([
      { sheet: '评分表', total: 10_000, notice: '云财绩〔2024〕7号' },
    ]);
    expect(offer.goalForms).toMatchObject([{ sheet: '目标表', indicators: [{ target: '80' }, {}] }]);
  });

  it('without any is refused in its own words', async () => {
    await expect(readForms(samplePath(SAMPLE_WORKBOOK))).rejects.toMatchObject({ code: 'NO_FORMS' });
  });

  it('is still there when it was refused as a budget workbook, once', async () => {
    const context = testContext();
    const { report } = createReport(context, { departmentName: '云岭市科学技术协会', fiscalYear: 2023 });
    const desk = createImportDesk(context);
    await expect(desk.openPath(report.id, await formFile())).rejects.toMatchObject({
      code: 'WORKBOOK_NO_AMOUNTS',
    });
    expect(desk.takeRefused()).toMatchObject({ fileName: '评分表和目标表.xlsx' });
    expect(desk.takeRefused()).toBeNull();
  });
});

describe("the clerk's own scoring indicators", () => {
  it('can be chosen, and never share an id with others', async () => {
    const context = testContext();
    const { scoreTables } = await readForms(await formFile());
    const [table] = scoreTables;
    if (!table) throw new Error('no table was offered');
    const draft = indicatorPackFrom(table, { id: 'draft', name: '云岭市评分表', notice: table.notice });
    const packs = [addIndicatorPack(context, draft), addIndicatorPack(context, draft)];
    const ids = packs.flatMap(({ id, indicators }) => [id, ...indicators.map((indicator) => indicator.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const pack of packs) expect(indicatorPackSchema.parse(pack)).toEqual(pack);
    expect(listAllTemplates(context).packs.map(({ name }) => name)).toContain('云岭市评分表');
  });

  it('score the report that names them', () => {
    const context = testContext();
    const own = addIndicatorPack(context, { ...presetPack(), name: '本县评分表' });
    const { report, revision } = createReport(context, { departmentName: '云岭市', fiscalYear: 2023 });
    saveReport(context, { ...report, packId: own.id }, revision);
    expect(openReport(context, report.id).pack).toEqual(own);
  });

  it('go to another computer as a file', async () => {
    const context = testContext();
    const own = addIndicatorPack(context, { ...presetPack(), name: '本县评分表' });
    const target = join(folder, packFileName(own));
    await savePack(context, own.id, target);
    const other = testContext();
    other.newId();
    const loaded = await loadPack(other, target);
    expect(loaded).toMatchObject({ name: '本县评分表', bands: own.bands });
    expect(loaded.id).not.toBe(own.id);
    expect(loaded.indicators.map(({ name, weight }) => [name, weight])).toEqual(
      own.indicators.map(({ name, weight }) => [name, weight]),
    );
    expect(getIndicatorPack(other, loaded.id)).toEqual(loaded);
  });

  it.each(['{}', 'not json', JSON.stringify({ kind: 'jixiao.indicatorPack', version: 2, pack: {} })])(
    'are not read from a file that holds %s',
    async (text) => {
      const path = join(folder, '别的.json');
      writeFileSync(path, text);
      await expect(loadPack(testContext(), path)).rejects.toMatchObject({ code: 'NOT_A_PACK_FILE' });
      expect(readFileSync(path, 'utf8')).toBe(text);
    },
  );
});
