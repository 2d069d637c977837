import { describe, expect, it } from 'vitest';
import { readFormWorkbook } from '../../../../../shared/import/forms/form-workbook.ts';
import { gridOf, type PlainSheet } from '../../../../support/workbooks.ts';

interface FormFacts {
  readonly amount?: number | string | null;
  readonly label?: string;
  readonly code?: string | number;
  readonly basis?: string;
}

function form(name: string, facts: FormFacts): PlainSheet {
  const { amount = null, label = '本年度项目金额（万元）：', code = 'A1', basis = '按合同测算' } = facts;
  return {
    name,
    rows: [
      ['项目支出绩效目标申报表', null, null, null],
      ['项目编码：', code, '项目名称：', name],
      ['测算依据：', basis, label, amount],
      ['一级指标', '二级指标', '三级指标', '目标值'],
      ['产出', '数量', '场次', '3场'],
    ],
    merges: ['A1:D1'],
  };
}

const read = (...sheets: PlainSheet[]) => readFormWorkbook(gridOf(...sheets));
const codes = (...sheets: PlainSheet[]) => read(...sheets).messages.map(({ code }) => code);

describe('readFormWorkbook and the unit', () => {
  it('adds up forms whose own texts confirm the printed unit', () => {
    const { forms, sums, messages } = read(
      form('甲', { amount: 51.71, basis: '合同价51.71万元' }),
      form('乙', { amount: 30.5, basis: '印刷10.5万元，劳务20万元' }),
    );
    expect(forms.map(({ unit }) => unit.state)).toEqual(['sure', 'sure']);
    expect(sums).toEqual([
      { stage: 'budget', count: 2, certainty: 'sure', readings: [{ unit: 'wanyuan', fen: 82_210_000 }] },
    ]);
    expect(messages.map(({ code, text }) => [code, text])).toEqual([
      ['FORMS_SUM', '2 份表的年度预算金额合计 822,100.00 元。'],
    ]);
  });

  it('asks with both readings when the label says 万元 and the texts prove 元', () => {
    const { forms, sums, messages } = read(
      form('甲', { amount: 517100, basis: '合同价51.71万元' }),
      form('乙', { amount: 305000 }),
      form('丙', { amount: 0 }),
    );
    expect(forms.map(({ unit }) => [unit.state, unit.printed, unit.likeliest])).toEqual([
      ['question', 'wanyuan', 'yuan'],
      ['question', 'wanyuan', 'yuan'],
      ['sure', 'wanyuan', 'wanyuan'],
    ]);
    expect(sums).toEqual([
      {
        stage: 'budget',
        count: 3,
        certainty: 'question',
        readings: [
          { unit: 'yuan', fen: 82_210_000 },
          { unit: 'wanyuan', fen: 822_100_000_000 },
        ],
      },
    ]);
    expect(messages.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
      ['UNIT_DOUBT', '甲', 'D3'],
    ]);
    expect(messages[0]?.text).toContain('按元读，年度预算金额合计 822,100.00 元');
    expect(messages[0]?.text).toContain('按万元读，年度预算金额合计 8,221,000,000.00 元');
  });

  it('asks about a size nobody would believe, in either direction', () => {
    expect(codes(form('甲', { amount: 137584 }))).toEqual(['UNIT_DOUBT']);
    expect(codes(form('甲', { amount: 13.75, label: '本年度项目金额（元）：' }))).toEqual(['UNIT_DOUBT']);
    expect(codes(form('甲', { amount: 13.75 }))).toEqual([]);
  });

  it('asks where no unit is printed, and believes one that stands beside the number', () => {
    expect(codes(form('甲', { amount: 30, label: '本年度项目金额：' }))).toEqual(['UNIT_DOUBT']);
    const { sums, messages } = read(form('甲', { amount: '30万元', label: '本年度项目金额（元）：' }));
    expect(sums[0]).toMatchObject({ certainty: 'sure', readings: [{ fen: 30_000_000 }] });
    expect(messages).toEqual([]);
  });

  it('lets a total stated on another sheet confirm the printed unit, or contradict it', () => {
    const summary = (total: number): PlainSheet => ({
      name: '汇总',
      rows: [
        ['项目', '金额（万元）'],
        ['甲', 1],
        ['合计', total],
      ],
    });
    expect(codes(summary(20_000), form('甲', { amount: 20_000 }))).toEqual([]);
    expect(codes(summary(2), form('甲', { amount: 20_000 }))).toEqual(['UNIT_DOUBT']);
  });

  it('is not misled by prices and counts', () => {
    expect(codes(form('甲', { amount: 20, basis: '每人每天25元，共3万人次' }))).toEqual([]);
  });
});

describe('readFormWorkbook and the sheets', () => {
  it('reports a code that lost its digits with its cell, once', () => {
    const { messages } = read(
      form('甲', { amount: 3, code: 440306231391500000000 }),
      form('乙', { amount: 4 }),
    );
    const lost = messages.filter(({ code }) => code === 'CODE_LOST_DIGITS');
    expect(lost).toMatchObject([{ sheet: '甲', cell: 'B2', level: 'warning' }]);
  });

  it('says that a form is blank and that a workbook holds none', () => {
    const blank: PlainSheet = {
      name: '空表',
      rows: [['项目支出绩效目标申报表'], ['项目名称', null], ['一级指标', '二级指标', '三级指标', '目标值']],
    };
    expect(codes(blank)).toEqual(['FORM_EMPTY', 'NO_FORMS']);
    expect(read({ name: '收支', rows: [['收入', '支出']] })).toMatchObject({ forms: [], sums: [] });
  });

  it('says that a form is hidden, and which total its parts do not reach', () => {
    const sheet: PlainSheet = {
      name: '甲',
      hidden: true,
      rows: [
        ['项目支出绩效自评表'],
        ['项目名称', '甲'],
        ['项目资金（万元）', null, '年初预算数', '全年执行数'],
        [null, '年度资金总额', 100, 90],
        [null, '其中：财政拨款', 80, 70],
        [null, '其他资金', 20, 10],
      ],
    };
    expect(read(sheet).messages.map(({ code, cell }) => [code, cell])).toEqual([
      ['FORM_HIDDEN', null],
      ['PARTS_DISAGREE', 'D4'],
    ]);
  });
});
