import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read-workbook.ts';
import { type FormWorkbook, readFormWorkbook } from '../../shared/import/forms/form-workbook.ts';
import { goalIndicatorsFrom } from '../../shared/import/forms/goal-indicators.ts';
import { readScoreTable } from '../../shared/import/forms/score-table.ts';

const FOLDER = new URL('../../../shared/samples/performance/', import.meta.url);
const present = existsSync(FOLDER);
if (!present) console.info('performance-forms: skipped, ../shared/samples/performance is not here');

async function gridOfFile(name: string) {
  return readWorkbook(readFileSync(new URL(encodeURI(name), FOLDER)), name);
}

describe.skipIf(!present)('goal forms nobody on this project wrote', () => {
  describe.each([
    ['松岗街道_二级项目支出绩效目标申报表.xlsx', 724_786_000],
    ['松岗街道_二级项目支出绩效目标申报表 (1).xlsx', 1_917_222_800],
  ])('%s', (file, fen) => {
    let book: FormWorkbook;
    beforeAll(async () => {
      book = readFormWorkbook(await gridOfFile(file));
    });

    it('holds twenty projects, each with its code, its name and its amount in E6', () => {
      expect(book.forms).toHaveLength(20);
      for (const { reading } of book.forms) {
        expect(reading).toMatchObject({
          kind: 'goals',
          subject: 'project',
          fields: { code: { cell: 'B2' } },
        });
        expect(reading.fields.project?.cell).toBe('E2');
        expect(reading.amounts.map(({ stage, cell }) => [stage, cell])).toEqual([
          ['midterm', 'B6'],
          ['budget', 'E6'],
        ]);
      }
    });

    it('asks about the unit: the amounts are 元 under labels that say 万元', () => {
      const sum = book.sums.find(({ stage }) => stage === 'budget');
      expect(sum).toEqual({
        stage: 'budget',
        count: 20,
        certainty: 'question',
        readings: [
          { unit: 'yuan', fen },
          { unit: 'wanyuan', fen: fen * 10_000 },
        ],
      });
      const filled = book.forms.filter(({ reading }) => reading.amounts.some(({ raw }) => raw !== '0'));
      expect(filled.every(({ unit }) => unit.state === 'question' && unit.likeliest === 'yuan')).toBe(true);
      expect(book.messages.filter(({ code }) => code === 'UNIT_DOUBT')).toHaveLength(1);
    });

    it('gives goals without the lines that say 不适用 and without lines that have no name', () => {
      const goals = book.forms.flatMap(({ reading }) => goalIndicatorsFrom(reading));
      expect(goals.length).toBeGreaterThan(80);
      expect(goals.filter(({ name }) => name === '' || name.includes('不适用'))).toEqual([]);
    });
  });

  it('reports the code that lost its digits, and only that one', async () => {
    const book = readFormWorkbook(await gridOfFile('松岗街道_二级项目支出绩效目标申报表.xlsx'));
    const lost = book.messages.filter(({ code }) => code === 'CODE_LOST_DIGITS');
    expect(lost.map(({ sheet, cell }) => [sheet, cell])).toEqual([[book.forms[0]?.reading.sheet, 'B2']]);
    expect(book.forms.filter(({ reading }) => reading.codeLostDigits)).toHaveLength(1);
  });

  it.each([
    ['2018评审项目模板.xls', ['FORM_EMPTY', 'NO_FORMS']],
    ['TZMB_预算管理_部门基本指标模板.xlsx', ['NO_FORMS']],
    ['指标执行情况报表.xls', ['NO_FORMS']],
    ['社情民意气象站周报表.xls', ['NO_FORMS']],
    ['预算超额预警导出模板.xls', ['NO_FORMS']],
  ])('finds neither forms nor scoring tables in %s', async (file, codes) => {
    const grid = await gridOfFile(file);
    const book = readFormWorkbook(grid);
    expect(book).toMatchObject({ forms: [], sums: [] });
    expect(book.messages.map(({ code }) => code)).toEqual(codes);
    expect(grid.sheets.map(readScoreTable).filter((reading) => reading !== null)).toEqual([]);
  });
});
