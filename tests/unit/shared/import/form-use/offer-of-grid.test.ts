import { describe, expect, it } from 'vitest';
import { formOfferSchema } from '../../../../../shared/import/form-use/form-offer.ts';
import { offerOfGrid } from '../../../../../shared/import/form-use/offer-of-grid.ts';
import { scoreEdits } from '../../../../../shared/import/form-use/score-edits.ts';
import { indicatorPackFrom } from '../../../../../shared/import/forms/indicator-pack.ts';
import { gridOf } from '../../../../support/workbooks.ts';

const GRID = gridOf(
  {
    name: '评分表',
    rows: [
      ['部门整体支出绩效自评评分表', null, null, null, null, null],
      ['依据：云财绩（2024） 7 号', null, null, null, null, null],
      ['一级指标', '二级指标', '三级指标', '分值', '评分标准', '自评得分', '扣分原因'],
      ['履职效能', '整体效能', '产出指标完成情况', 60, '按完成率计分。', 58.5, '一项未完成'],
      ['管理效率', '预算执行', '支出率', 40, '按支出率计分。', 41, null],
    ],
  },
  {
    name: '目标表',
    rows: [
      ['部门整体支出绩效目标申报表（2023年度）', null, null, null],
      ['部门名称', '云岭市科学技术协会', null, null],
      ['年度总体目标', '提升全民科学素质。', null, null],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '开展科普活动场次', '≥80场次'],
      ['产出指标', '质量指标', '培训考核合格率', '≥95%'],
    ],
  },
  { name: '别的', rows: [['通讯录'], ['张三']] },
);

describe('what a workbook offers', () => {
  const offer = offerOfGrid(GRID, '绩效.xlsx');

  it('is every scoring table with its notice, and every goal form', () => {
    expect(formOfferSchema.parse(offer)).toEqual(offer);
    expect(offer.scoreTables).toMatchObject([
      {
        sheet: '评分表',
        notice: '云财绩〔2024〕7号',
        total: 10_000,
        rows: [{ weight: 6_000 }, { weight: 4_000 }],
      },
    ]);
    expect(offer.goalForms).toMatchObject([
      {
        sheet: '目标表',
        subject: 'department',
        overall: '提升全民科学素质。',
        indicators: [
          { name: '开展科普活动场次', nature: 'atLeast', target: '80', unit: '场次' },
          { name: '培训考核合格率', target: '95', unit: '%' },
        ],
      },
    ]);
  });

  it('gives scores within their weights to the indicators made from it', () => {
    const [table] = offer.scoreTables;
    if (!table) throw new Error('no table was offered');
    const pack = indicatorPackFrom(table, { id: 'own', name: '本县', notice: '' });
    expect(scoreEdits(table, pack)).toMatchObject([
      { indicatorId: 'i001', entry: { state: 'scored', points: 5_850, reason: '一项未完成' } },
    ]);
  });
});
