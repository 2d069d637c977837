import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../../shared/report/apply-edit.ts';
import { countDifferences, differenceText } from '../../../../../shared/report/diff/count-differences.ts';
import { diffReports, type SectionDiff } from '../../../../../shared/report/diff/diff-reports.ts';
import { richTextFrom } from '../../../../../shared/report/rich-text.ts';
import type { Report } from '../../../../../shared/report/schema.ts';
import { SECTIONS, withSection } from '../../../../../shared/report/sections.ts';
import { aReport, aTask, scored, someFigures, wanyuan } from '../../../../support/builders.ts';
import { fc } from '../../../../support/property.ts';

const NAMES = { indicator: (id: string) => `指标 ${id}`, freeSection: () => '其他说明' };
const before = aReport({
  figures: someFigures({ 'expenditure.total@final': '207.48' }),
  effectiveness: richTextFrom('一是开展科普活动。\n二是举办讲座三场。\n三是组织竞赛。'),
  tasks: { intro: [], items: [aTask('科普', { id: 'a', planned: '10' }), aTask('讲座', { id: 'b' })] },
});

function diff(changes: Partial<Report>): SectionDiff[] {
  return diffReports(before, { ...before, ...changes }, NAMES);
}

describe('the difference of two reports', () => {
  it('is nothing between equal ones, however they were put together', () => {
    expect(diffReports(before, structuredClone(before))).toEqual([]);
  });

  it('tells a changed amount with both values and its name, and not where it was read from', () => {
    const figures = someFigures({ 'expenditure.total@final': '208.48' });
    expect(diff({ figures })).toMatchObject([
      {
        section: 'budget',
        amounts: [{ label: '本年支出合计·决算', before: { fen: 207_480_000 }, after: { fen: 208_480_000 } }],
      },
    ]);
    const source = {
      kind: 'cell',
      importId: 'x',
      fileName: '决算.xls',
      sheet: '1',
      cell: 'B2',
      raw: '',
      unit: 'yuan',
    } as const;
    const imported = { ...wanyuan('207.48'), source } as const;
    expect(
      diff({ figures: { ...before.figures, current: { 'expenditure.total@final': imported } } }),
    ).toEqual([]);
  });

  it('tells blank from zero', () => {
    const [budget] = diff({ figures: { current: {}, prior: {} } });
    expect(budget?.amounts).toMatchObject([{ after: null }]);
    const zero = diff({ figures: someFigures({ 'expenditure.total@final': '0' }) });
    expect(zero[0]?.amounts).toMatchObject([{ after: { fen: 0 } }]);
  });

  it('pairs a rewritten paragraph with what it was, and leaves the others alone', () => {
    const effectiveness = richTextFrom(
      '一是开展科普活动。\n二是举办讲座五场。\n新写的一段，与前面都不相同。\n三是组织竞赛。',
    );
    const [analysis] = diff({ effectiveness });
    expect(analysis).toMatchObject({ section: 'analysis', amounts: [], lines: [] });
    expect(analysis?.paragraphs).toMatchObject([
      { label: '履职效能分析', position: 2, before: { inlines: [{ text: '二是举办讲座三场。' }] } },
      { position: 3, before: null },
    ]);
  });

  it('names the item of a list by its position, and notices a changed order', () => {
    const [first, second] = before.tasks.items;
    if (!first || !second) throw new Error('two tasks');
    const items = [second, { ...first, planned: '12' }, aTask('新任务', { id: 'c', unit: '场' })];
    expect(diff({ tasks: { intro: [], items } })).toMatchObject([
      {
        section: 'tasks',
        lines: [
          { label: '任务的顺序', before: '', after: '' },
          { label: '任务 2 计划', before: '10', after: '12' },
        ],
        paragraphs: [{ label: '任务 3', before: null }],
      },
    ]);
  });

  it('writes points, choices and dates as their tab does', () => {
    const scoring = { entries: { x: scored(9, '进度偏慢') } };
    const cover = { ...before.cover, filledOn: '2024-05-13' };
    expect(diff({ scoring, cover })).toMatchObject([
      { section: 'cover', lines: [{ label: '填报日期', before: '', after: '2024年5月13日' }] },
      {
        section: 'scoring',
        numbers: [{ label: '“指标 x”得分', before: '', after: '9 分' }],
        lines: [
          { label: '“指标 x”状态', after: '已评' },
          { label: '“指标 x”扣分原因', after: '进度偏慢' },
        ],
      },
    ]);
  });

  it('says once that something internal has changed, without showing ids', () => {
    const settings = diff({ packId: 'other', unverified: ['甲', '乙'] });
    expect(settings).toMatchObject([
      {
        section: 'settings',
        lines: [
          { label: '评分指标', before: '', after: '' },
          { label: '未核对的数字', before: '', after: '' },
        ],
      },
    ]);
  });

  it('is counted with the numbers first', () => {
    const figures = someFigures({ 'expenditure.total@final': '208.48', 'income.total@final': '1' });
    const count = countDifferences(diff({ figures, fiscalYear: 2024, conclusion: richTextFrom('结论。') }));
    expect(differenceText(count)).toBe('金额变化 2 处，其他数字 1 处，文字 1 处');
    expect(differenceText({ amounts: 0, numbers: 0, texts: 3 })).toBe('文字 3 处');
    expect(differenceText({ amounts: 0, numbers: 0, texts: 0 })).toBe('没有差别');
  });
});

describe('taking one section of another version', () => {
  const text = fc.string({ unit: fc.constantFrom('一', '二', '。', '3', '\n') }).map(richTextFrom);
  const report = fc
    .record({ spending: text, conclusion: text, duties: text, year: fc.integer({ min: 2000, max: 2099 }) })
    .map(({ spending, conclusion, duties, year }) =>
      applyEdit(aReport({ spending, conclusion, fiscalYear: year }), {
        type: 'setText',
        field: 'organization.duties',
        value: duties,
      }),
    );

  it('leaves no difference in that section and touches no other', () => {
    fc.assert(
      fc.property(report, report, fc.constantFrom(...SECTIONS), (present, version, section) => {
        const restored = withSection(present, version, section);
        const left = diffReports(restored, version).map((one) => one.section);
        const expected = diffReports(present, version)
          .map((one) => one.section)
          .filter((one) => one !== section);
        expect(left).toEqual(expected);
        expect(restored.id).toBe(present.id);
      }),
    );
  });

  it('gives the whole version when every section is taken', () => {
    fc.assert(
      fc.property(report, report, (present, version) => {
        const restored = SECTIONS.reduce((one, section) => withSection(one, version, section), present);
        expect(restored).toEqual({ ...version, id: present.id });
      }),
    );
  });
});
