import { describe, expect, it } from 'vitest';
import { checkContext } from '../../../../../shared/checks/context.ts';
import { lastYearNumbers } from '../../../../../shared/checks/rules/text/last-year-numbers.ts';
import { placeReport } from '../../../../../shared/import/word/place.ts';
import type { LastYearChoices } from '../../../../../shared/import/word/placed-schemas.ts';
import { plainText } from '../../../../../shared/import/word/runs.ts';
import { outlineOfText } from '../../../../../shared/import/word/text-outline.ts';
import { lastYearEdits, USUAL_CHOICES } from '../../../../../shared/import/word/to-edits.ts';
import { applyEdit } from '../../../../../shared/report/apply-edit.ts';
import { describeEdit } from '../../../../../shared/report/describe-edit.ts';
import { emptyReport } from '../../../../../shared/report/empty-report.ts';
import { richTextFrom } from '../../../../../shared/report/rich-text.ts';
import { type Report, reportSchema } from '../../../../../shared/report/schema.ts';
import { someFigures } from '../../../../support/builders.ts';
import { COUNTY_OUTLINE, COUNTY_PACK } from '../../../../support/templates.ts';

const LAST_YEAR = `部门整体支出绩效自评报告
部门名称：某县科协
填报人：王一
联系电话：1234567
填报日期：2024年5月1日
一、部门基本情况
（一）部门职能
负责科普工作。
（二）年度总体工作和重点工作任务
全年围绕中心工作。**一是**举办讲座，约 80 场，完成率 100%。**二是**面向学校和景区培训科普讲解员，
覆盖各镇，完成率 95.5%；**三是**办好科普日。
（四）部门整体支出情况
2023年收入为207.48万元，支出为207.48万元。
二、绩效自评情况
（一）履职效能分析
**一是**覆盖面扩大。
三、存在问题及改进意见
1. 主要的问题
（1）执行进度仍需提高。一是预算不准；二是支付偏晚。
(2) 内控管理有待加强。制度不全。
2. 下一步改进工作的意见
今后加强学习，细化预算。`;

const blank: Report = emptyReport({
  id: '00000000-0000-4000-8000-00000000000a',
  fiscalYear: 2024,
  departmentName: '',
  outlineId: 'outline',
  packId: 'pack',
});

function imported(into: Report, text = LAST_YEAR, choices: LastYearChoices = USUAL_CHOICES): Report {
  let count = 0;
  const newId = () => `id-${++count}`;
  const source = { importId: 'import', fileName: '去年.docx', outline: COUNTY_OUTLINE, newId };
  const edit = lastYearEdits(placeReport(outlineOfText(text).blocks), into, source, choices);
  expect(describeEdit(edit, into)).toBe('导入去年报告《去年.docx》');
  return applyEdit(into, edit);
}

describe('carrying last year’s report into a new one', () => {
  it('gives a valid report', () => {
    expect(() => reportSchema.parse(imported(blank))).not.toThrow();
  });

  it('fills the empty cover but takes over neither date nor year', () => {
    const report = imported(blank);
    expect(report.cover).toEqual({
      departmentName: '某县科协',
      preparer: '王一',
      phone: '1234567',
      filledOn: '',
    });
    expect(report.fiscalYear).toBe(2024);
  });

  it('takes over no figure, no score and no sentence full of figures', () => {
    const report = imported(blank);
    expect(report.figures).toEqual({ current: {}, prior: {} });
    expect(report.scoring.entries).toEqual({});
    expect(report.spending).toEqual([]);
  });

  it('fills a blank figure of last year from the text only when asked, and says where it is from', () => {
    const figures = ['income.total@final', 'expenditure.basic@final'] as const;
    const choices = { targets: [], modes: {}, figures: [...figures] };
    const own = { ...blank, figures: someFigures({}, { 'expenditure.basic@final': '100.00' }) };
    expect(imported(own, LAST_YEAR, choices).figures.prior).toEqual({
      'income.total@final': {
        ...{ state: 'value', fen: 207_480_000 },
        source: { kind: 'document', importId: 'import', fileName: '去年.docx', raw: '207.48万元' },
      },
      'expenditure.basic@final': own.figures.prior['expenditure.basic@final'],
    });
  });

  it('cuts the tasks at their ordinals, across a broken line too; last year’s rates stay behind', () => {
    const { intro, items } = imported(blank).tasks;
    expect(plainText(intro)).toBe('全年围绕中心工作。');
    expect(items.map((task) => [plainText(task.content), task.completion])).toEqual([
      ['举办讲座，约 80 场', null],
      ['面向学校和景区培训科普讲解员，覆盖各镇', null],
      ['办好科普日。', null],
    ]);
  });

  it('brings rates and unmarked numbers along when the text is of the very same year', () => {
    const report = imported({ ...blank, fiscalYear: 2023 });
    expect(report.tasks.items.map((task) => task.completion)).toEqual([10_000, 9_550, null]);
    expect(report.unverified).toEqual([]);
  });

  it('marks every number it brings along as not looked at yet', () => {
    const found = lastYearNumbers.run(checkContext(imported(blank), COUNTY_OUTLINE, COUNTY_PACK));
    expect(found).toMatchObject({
      status: 'findings',
      findings: [{ text: '任务1里有 1 处沿用去年的数字未核对：“80 场”。' }],
    });
  });

  it('puts a section where the clerk says, and keeps it out when they lay it into the tray', () => {
    const { sections } = placeReport(outlineOfText(LAST_YEAR).blocks);
    const targets = sections.map(({ heading }) => {
      if (heading.includes('履职效能')) return 'efficiency' as const;
      return heading.includes('部门职能') ? ('tray' as const) : ('conclusion' as const);
    });
    const report = imported(blank, LAST_YEAR, { targets, modes: { conclusion: 'leave' } });
    expect(plainText(report.efficiency)).toBe('一是覆盖面扩大。');
    expect([report.organization.duties, report.effectiveness, report.conclusion]).toEqual([[], [], []]);
  });

  it('adds to what is written, or takes its place, when the clerk says so', () => {
    const own: Report = {
      ...imported(blank),
      effectiveness: richTextFrom('自己写的。'),
      efficiency: [],
    };
    const modes = { effectiveness: 'append', problems: 'replace', tasks: 'append' } as const;
    const report = imported(own, LAST_YEAR, { targets: [], modes });
    expect(plainText(report.effectiveness)).toBe('自己写的。\n一是覆盖面扩大。');
    expect(report.problems.map(({ title }) => title)).toEqual(['执行进度仍需提高', '内控管理有待加强']);
    expect(report.tasks.items).toHaveLength(6);
  });

  it('cuts problems at their numbers, the first sentence being the title', () => {
    expect(imported(blank).problems.map(({ title, content }) => [title, plainText(content)])).toEqual([
      ['执行进度仍需提高', '一是预算不准；二是支付偏晚。'],
      ['内控管理有待加强', '制度不全。'],
    ]);
  });

  it('keeps measures without any enumeration as one untitled measure', () => {
    const [measure, ...others] = imported(blank).measures;
    expect(others).toEqual([]);
    expect([measure?.title, plainText(measure?.content ?? [])]).toEqual(['', '今后加强学习，细化预算。']);
  });

  it('keeps bold text bold', () => {
    expect(imported(blank).effectiveness[0]?.inlines[0]).toEqual({ kind: 'text', text: '一是', bold: true });
  });

  it('leaves everything alone that the clerk has already written', () => {
    const own: Report = {
      ...blank,
      cover: { ...blank.cover, departmentName: '本局', preparer: '赵三' },
      effectiveness: richTextFrom('自己写的。'),
      problems: [{ id: 'mine', title: '自己的问题', content: [], indicatorIds: [] }],
    };
    const report = imported(own);
    expect(report.cover).toMatchObject({ departmentName: '本局', preparer: '赵三', phone: '1234567' });
    expect(plainText(report.effectiveness)).toBe('自己写的。');
    expect(report.problems).toEqual(own.problems);
  });

  it('changes nothing when nothing was placed', () => {
    expect(imported(blank, '会议通知')).toEqual(blank);
  });
});
