import { describe, expect, it } from 'vitest';
import {
  type RecognitionOptions,
  recogniseWorkbook,
} from '../../../../../shared/import/workbook/recognise-workbook.ts';
import { gridOf, type PlainSheet } from '../../../../support/workbooks.ts';

type Amounts = readonly (string | number | null)[];

function expenditure(corner: string, amounts: Amounts): PlainSheet {
  return {
    name: '支出',
    rows: [
      ['2023年度部门支出决算表'],
      [corner],
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['合计', null, ...amounts],
    ],
  };
}

function income(corner: string, amounts: Amounts): PlainSheet {
  return {
    name: '收入',
    rows: [
      ['2023年度部门收入决算表'],
      [corner],
      ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '其他收入'],
      ['合计', null, ...amounts],
    ],
  };
}

function recognise(sheets: readonly PlainSheet[], options?: RecognitionOptions) {
  const recognition = recogniseWorkbook(gridOf(...sheets), options);
  return {
    codes: recognition.messages.map(({ code }) => code),
    texts: recognition.messages.map(({ text }) => text),
    total: recognition.figures.find(({ key }) => key === 'expenditure.total@final'),
    figures: recognition.figures,
  };
}

describe('the witnesses for a unit', () => {
  it('ask with both readings when the amounts are too large for the unit in the corner', () => {
    const { total, texts } = recognise([expenditure('单位：万元', [2_074_800, 1_727_200, 347_600])]);
    expect(total).toMatchObject({
      certainty: 'question',
      readings: [
        { unit: 'wanyuan', fen: 2_074_800_000_000 },
        { unit: 'yuan', fen: 207_480_000 },
      ],
    });
    expect(texts).toEqual([expect.stringContaining('按元读：207.48 万元；按万元读：2,074,800 万元')]);
  });

  it('ask when they are too small', () => {
    const { total } = recognise([expenditure('单位：元', [207.48, 172.72, 34.76])]);
    expect(total).toMatchObject({ certainty: 'question', readings: [{ fen: 20_748 }, { fen: 207_480_000 }] });
  });

  it('offer the other reading among the answers the clerk may choose', () => {
    const { total } = recognise([expenditure('单位：元', [207.48, 172.72, 34.76])]);
    expect(total?.alternatives).toEqual([
      { sheet: '支出', cell: 'C4', raw: '207.48', unit: 'wanyuan', fen: 207_480_000 },
    ]);
  });

  it('ask when the tables of one workbook are far apart', () => {
    const sheets = [
      expenditure('单位：元', [2_074_800, 1_727_200, 347_600]),
      income('单位：万元', [650_000, 650_000, 0]),
    ];
    const { codes, figures } = recognise(sheets);
    expect(codes).toContain('UNIT_DOUBTFUL');
    expect(figures.find(({ key }) => key === 'income.total@final')?.certainty).toBe('question');
  });

  it('are content with an unusual size that another unit confirms', () => {
    const big = 3_200_000_000;
    const overview: PlainSheet = {
      name: '总表',
      rows: [['2023年度收支决算总表'], ['单位：万元'], ['项目', '决算数'], ['本年支出合计', big / 10_000]],
    };
    const { total, codes } = recognise([expenditure('单位：元', [big, big, 0]), overview]);
    expect(total?.certainty).toBe('sure');
    expect(codes).toEqual([]);
  });

  it('are content with an unusual size that is like last year’s', () => {
    const known = { 'expenditure.total@final': 310_000_000_000 } as const;
    const sheets = [expenditure('单位：万元', [320_000, 300_000, 20_000])];
    expect(recognise(sheets, { known }).total?.certainty).toBe('sure');
    expect(recognise(sheets).total?.certainty).toBe('question');
  });

  it('ask when the amounts are far from last year’s', () => {
    const known = { 'expenditure.total@final': 207_480_000 } as const;
    const { total, texts } = recognise([expenditure('单位：元', [300, 200, 100])], { known });
    expect(total).toMatchObject({ certainty: 'question' });
    expect(texts[0]).toContain('与去年的金额相差太大');
    const large = recognise([expenditure('单位：万元', [2_100_000, 1_800_000, 300_000])], { known });
    expect(large.codes).toEqual(['UNIT_DOUBTFUL']);
  });

  it('keep silent where the clerk chose the unit', () => {
    const { total, codes } = recognise([expenditure('单位：万元', [2_074_800, 1_727_200, 347_600])], {
      sheets: { 支出: { unit: 'yuan' } },
    });
    expect(total).toMatchObject({ certainty: 'sure', fen: 207_480_000 });
    expect(codes).toEqual([]);
  });
});

describe('a cell in another unit than its table', () => {
  it('is asked about with both readings, the others stay sure', () => {
    const { figures, texts } = recognise([expenditure('单位：万元', [968.1918, 7_242_318, 243.96])]);
    expect(figures.map(({ key, certainty }) => [key, certainty])).toEqual([
      ['expenditure.total@final', 'sure'],
      ['expenditure.basic@final', 'question'],
      ['expenditure.project@final', 'sure'],
    ]);
    expect(texts).toEqual([expect.stringContaining('按元读：724.2318 万元；按万元读：7,242,318 万元')]);
  });

  it('may be the total itself', () => {
    const { total } = recognise([expenditure('单位：万元', [9_681_918, 724.23, 243.96])]);
    expect(total?.certainty).toBe('question');
  });

  it('carries its own unit where it is written behind the number', () => {
    const { total } = recognise([expenditure('单位：元', ['207.48万元', 1_727_200, 347_600])]);
    expect(total).toMatchObject({ certainty: 'sure', fen: 207_480_000 });
  });
});
