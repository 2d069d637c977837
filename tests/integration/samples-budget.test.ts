import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readWorkbook } from '../../electron/excel/read-workbook.ts';
import { type FigureName, figureKey } from '../../shared/figures/keys.ts';
import { recogniseWorkbook } from '../../shared/import/workbook/recognise-workbook.ts';
import type { Recognition } from '../../shared/import/workbook/recognition.ts';
import { parseAmount } from '../../shared/money/parse-amount.ts';

const FOLDER = new URL('../../../shared/samples/budget/', import.meta.url);
const present = existsSync(new URL('truth.json', FOLDER));
if (!present) console.info('samples-budget: skipped, ../shared/samples/budget is not here');

const cellTruth = z.tuple([z.string(), z.number()]);
const sheetTruth = z.record(z.string(), z.union([cellTruth, z.string(), z.number()]));
const truthSchema = z.record(
  z.string(),
  z.object({
    部门: z.string(),
    年度: z.number(),
    收支总表: z.record(z.string(), z.record(z.string(), cellTruth)),
    支出总表: sheetTruth,
    一般公共: sheetTruth,
    经济分类: sheetTruth,
    '三公(万元)': sheetTruth,
  }),
);

interface Expected {
  readonly name: FigureName;
  readonly sheet: string;
  readonly cell: string;
  readonly fen: number;
}

const NAMES: Record<string, Record<string, FigureName>> = {
  收支总表: {
    收入总计: 'income.grandTotal',
    支出总计: 'expenditure.grandTotal',
    人员经费: 'expenditure.basic.personnel',
    公用经费: 'expenditure.basic.public',
    项目支出: 'expenditure.project',
  },
  支出总表: { 合计: 'expenditure.total', 基本支出: 'expenditure.basic', 项目支出: 'expenditure.project' },
  一般公共: { 合计: 'expenditure.generalPublic' },
  经济分类: {
    合计: 'expenditure.generalPublic.basic',
    人员经费: 'expenditure.basic.personnel',
    公用经费: 'expenditure.basic.public',
  },
  '三公(万元)': {
    合计: 'threePublic.total',
    因公出国: 'threePublic.abroad',
    公务接待: 'threePublic.reception',
    公车小计: 'threePublic.vehicle',
    机关运行: 'operation.total',
  },
};

function expectedIn(table: string, sheet: string, cells: Record<string, unknown>): Expected[] {
  return Object.entries(cells).flatMap(([label, value]) => {
    const parsed = cellTruth.safeParse(value);
    if (!parsed.success) return [];
    const name = NAMES[table]?.[label];
    if (!name) throw new Error(`the truth names something new: ${table} ${label}`);
    const [cell, amount] = parsed.data;
    const fen = parseAmount(String(amount), table === '三公(万元)' ? 'wanyuan' : 'yuan');
    if (fen.kind !== 'amount') throw new Error(`not an amount: ${amount}`);
    return [{ name, sheet, cell, fen: fen.fen }];
  });
}

async function recogniseFile(name: string): Promise<Recognition> {
  return recogniseWorkbook(await readWorkbook(readFileSync(new URL(encodeURI(name), FOLDER)), name));
}

describe.skipIf(!present)('budget workbooks nobody on this project wrote', () => {
  const truth = present
    ? truthSchema.parse(JSON.parse(readFileSync(new URL('truth.json', FOLDER), 'utf8')))
    : {};

  describe.each(Object.entries(truth))('%s', (file, facts) => {
    let recognition: Recognition;
    beforeAll(async () => {
      recognition = await recogniseFile(file);
    });

    it('knows the year and the department', () => {
      expect(recognition).toMatchObject({ year: facts.年度, department: facts.部门 });
    });

    it('finds every published amount in its very cell, exact to the fen and undisputed', () => {
      const expected = Object.entries(facts.收支总表).flatMap(([sheet, cells]) =>
        expectedIn('收支总表', sheet, cells),
      );
      for (const table of ['支出总表', '一般公共', '经济分类', '三公(万元)'] as const) {
        expected.push(...expectedIn(table, z.string().parse(facts[table].sheet), facts[table]));
      }
      expect(expected.length).toBeGreaterThanOrEqual(14);
      for (const { name, sheet, cell, fen } of expected) {
        const figure = recognition.figures.find(({ key }) => key === figureKey(name, 'budget'));
        const cells = figure ? [figure, ...figure.alternatives] : [];
        expect(cells, `${name} ${sheet}!${cell}`).toContainEqual(
          expect.objectContaining({ sheet, cell, fen }),
        );
        expect(figure?.certainty, name).toBe('sure');
      }
    });

    it('says of the tables that were never filled that they hold examples', () => {
      const codes = recognition.messages.map((message) => message.code);
      expect(new Set(codes)).toEqual(new Set(['EXAMPLE_ROWS']));
    });
  });

  it.each(['department_budget_template.xlsx', 'unit_budget_template.xlsx', 'budget_template.xls'])(
    'answers that the empty form %s holds no amounts',
    async (file) => {
      const recognition = await recogniseFile(file);
      expect(recognition.figures).toEqual([]);
      expect(recognition.messages.map((message) => message.code)).toEqual(['NO_AMOUNTS']);
      expect(recognition).toMatchObject({ year: 2026, department: null });
    },
  );

  it('gives the same answer for the .xls form and its .xlsx twin', async () => {
    expect(await recogniseFile('budget_template.xls')).toEqual(
      await recogniseFile('unit_budget_template.xlsx'),
    );
  });
});
