import { describe, expect, it } from 'vitest';
import type { ProseField } from '../../../../shared/checks/prose.ts';
import { replaceInField, touchesLive } from '../../../../shared/checks/prose-edit.ts';
import { applyEdit } from '../../../../shared/report/apply-edit.ts';
import type { FigureRun, RichText } from '../../../../shared/report/rich-text.ts';
import { richTextFrom } from '../../../../shared/report/rich-text.ts';
import {
  aContext,
  aMeasure,
  aProblem,
  aReport,
  aTask,
  presetOutline,
  someFigures,
} from '../../../support/builders.ts';

const FIGURE: FigureRun = {
  kind: 'figure',
  key: 'expenditure.basic@final',
  period: 'current',
  as: { kind: 'wanyuan' },
};
const conclusion: RichText = [
  {
    inlines: [
      { kind: 'text', text: '其中：', bold: true },
      { kind: 'text', text: '基本支出' },
      FIGURE,
      { kind: 'text', text: '万元,占八成,' },
    ],
  },
];
const figures = someFigures({ 'expenditure.basic@final': '172.72' });

function fieldAt(path: string, context = aContext({ conclusion, figures })): ProseField {
  const field = context.prose.find((one) => one.path === path);
  if (!field) throw new Error(`no field at ${path}`);
  return field;
}

describe('the texts of a report', () => {
  const filled = {
    tasks: { intro: richTextFrom('全年工作。'), items: [aTask('办夜校', { id: 't1' })] },
    problems: [aProblem('进度慢', { id: 'p1', content: richTextFrom('预算不准。') })],
    measures: [aMeasure('抓进度', { id: 'm1' })],
  };

  it('are all listed, in printed order, with the place that edits them', () => {
    expect(aContext(filled).prose.map(({ path, label }) => `${label} ${path}`)).toEqual([
      '部门职能 organization.duties',
      '机构和人员 organization.staffing',
      '年度总体工作 tasks.intro',
      '任务1 tasks.items.t1.content',
      '任务1成效 tasks.items.t1.effect',
      '绩效目标 goals.overall',
      '部门整体支出情况 spending',
      '履职效能分析 effectiveness',
      '管理效率分析 efficiency',
      '自评结论 conclusion',
      '问题1标题 problems.p1.title',
      '问题1 problems.p1.content',
      '改进措施1标题 measures.m1.title',
      '改进措施1 measures.m1.content',
    ]);
  });

  it('follow the outline: another order, and sections of its own', () => {
    const context = aContext(filled, presetOutline('gd-province-style'));
    const labels = context.prose.map(({ label }) => label);
    expect(labels.indexOf('自评结论')).toBeLessThan(labels.indexOf('履职效能分析'));
    expect(labels).toContain('上年度自评问题整改情况');
  });

  it('read as printed, and can be replaced through their own edit', () => {
    expect(fieldAt('conclusion').paragraphs[0]?.text).toBe('其中：基本支出172.72万元,占八成,');
    const report = aReport(filled);
    const context = aContext(filled);
    const edited = context.prose
      .map((field) => field.replaceWith(richTextFrom(field.label)))
      .reduce(applyEdit, report);
    const after = aContext(edited).prose.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(''));
    expect(after).toEqual(context.prose.map(({ label }) => label));
  });
});

describe('replacing parts of a text', () => {
  it('keeps emphasis and live figures, and joins what belongs together', () => {
    const value = replaceInField(fieldAt('conclusion'), [
      { paragraph: 0, start: 15, end: 16, with: '，' },
      { paragraph: 0, start: 19, end: 20, with: '。' },
    ]);
    expect(value).toEqual([
      {
        inlines: [
          { kind: 'text', text: '其中：', bold: true },
          { kind: 'text', text: '基本支出' },
          FIGURE,
          { kind: 'text', text: '万元，占八成。' },
        ],
      },
    ]);
  });

  it('may reach over two runs', () => {
    const value = replaceInField(fieldAt('conclusion'), [{ paragraph: 0, start: 2, end: 5, with: '，项目' }]);
    expect(value[0]?.inlines.slice(0, 2)).toEqual([
      { kind: 'text', text: '其中，项目', bold: true },
      { kind: 'text', text: '支出' },
    ]);
  });

  it('puts a live figure in, with the emphasis of what it replaces', () => {
    const field = fieldAt('conclusion', aContext({ conclusion: richTextFrom('**172.72**万元'), figures }));
    expect(replaceInField(field, [{ paragraph: 0, start: 0, end: 6, with: [FIGURE] }])).toEqual([
      {
        inlines: [
          { ...FIGURE, bold: true },
          { kind: 'text', text: '万元' },
        ],
      },
    ]);
  });

  it('knows which characters nobody typed', () => {
    const paragraph = fieldAt('conclusion').paragraphs[0]!;
    expect([
      touchesLive(paragraph, 3, 7),
      touchesLive(paragraph, 6, 8),
      touchesLive(paragraph, 13, 15),
    ]).toEqual([false, true, false]);
  });
});
