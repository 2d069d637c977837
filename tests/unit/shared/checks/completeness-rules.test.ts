import { describe, expect, it } from 'vitest';
import { cover } from '../../../../shared/checks/rules/completeness/cover.ts';
import { filledOn } from '../../../../shared/checks/rules/completeness/filled-on.ts';
import { headcountDate } from '../../../../shared/checks/rules/completeness/headcount-date.ts';
import { liveFigures } from '../../../../shared/checks/rules/completeness/live-figures.ts';
import { lostPointsHaveProblems } from '../../../../shared/checks/rules/completeness/lost-points-have-problems.ts';
import { measuresHaveOwners } from '../../../../shared/checks/rules/completeness/measures-have-owners.ts';
import { placeholders } from '../../../../shared/checks/rules/completeness/placeholders.ts';
import { problemsHaveMeasures } from '../../../../shared/checks/rules/completeness/problems-have-measures.ts';
import { requiredSections } from '../../../../shared/checks/rules/completeness/required-sections.ts';
import { draftSpending } from '../../../../shared/compose/draft-spending.ts';
import { applyEdit } from '../../../../shared/report/apply-edit.ts';
import { richTextFrom } from '../../../../shared/report/rich-text.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import {
  aContext,
  aMeasure,
  aProblem,
  aReport,
  aTask,
  fullMarks,
  presetOutline,
  presetPack,
  scored,
  someFigures,
} from '../../../support/builders.ts';

const text = richTextFrom('已填写。');

describe('required sections', () => {
  it('of the outline are all missing from an empty report', () => {
    expect(requiredSections.run(aContext())).toMatchObject({
      findings: [
        { text: '“部门职能”还没有填写。', paths: ['organization.duties'] },
        { text: '“年度总体工作和重点工作任务”还没有填写。', paths: ['tasks.items'] },
        { text: '“部门整体支出绩效目标”还没有填写。' },
        { text: '“部门整体支出情况”还没有填写。' },
        { text: '“履职效能分析”还没有填写。' },
        { text: '“管理效率分析”还没有填写。' },
        { text: '“自评结论”还没有填写。' },
        { text: '“主要的问题”还没有填写。', paths: ['problems'] },
        { text: '“下一步改进工作的意见”还没有填写。', paths: ['measures'] },
      ],
    });
  });

  it('pass when they hold something', () => {
    const report: Partial<Report> = {
      organization: { ...aReport().organization, duties: text },
      tasks: { intro: [], items: [aTask('做了一件事')] },
      goals: { overall: text, indicators: [] },
      spending: text,
      effectiveness: text,
      efficiency: text,
      conclusion: text,
      problems: [aProblem('进度慢')],
      measures: [aMeasure('抓进度')],
    };
    expect(requiredSections.run(aContext(report)).status).toBe('passed');
    expect(requiredSections.run(aContext(report, presetOutline('gd-province-style'))).status).toBe('passed');
  });

  it('are not checked for an outline that requires none', () => {
    const outline = {
      ...presetOutline(),
      sections: [{ id: 'a', heading: '概况', numbering: 'chinese' as const }],
    };
    expect(requiredSections.run(aContext({}, outline)).status).toBe('notRun');
  });
});

describe('the cover', () => {
  it('has every field of the outline filled in', () => {
    expect(cover.run(aContext())).toMatchObject({
      findings: [
        { text: '封面的“填报人”没有填写。', paths: ['cover.preparer'] },
        { text: '封面的“联系电话”没有填写。' },
        { text: '封面的“填报日期”没有填写。' },
      ],
    });
    const filled = { departmentName: '云岭县科协', preparer: '李明', phone: '1', filledOn: '2024-05-13' };
    expect(cover.run(aContext({ cover: filled })).status).toBe('passed');
    expect(cover.run(aContext({}, { ...presetOutline(), cover: [] })).status).toBe('notRun');
  });

  it.each([
    ['2024-05-13', 'passed'],
    ['2023-12-31', 'findings'],
    ['2026-01-01', 'findings'],
    ['', 'notRun'],
  ])('filled in on “%s”: %s', (date, status) => {
    expect(filledOn.run(aContext({ cover: { ...aReport().cover, filledOn: date } })).status).toBe(status);
  });
});

describe('the date of the headcounts', () => {
  const organization = (date: string) => ({
    ...aReport().organization,
    headcountDate: date,
    headcounts: [{ id: 'a', label: '在职', quota: null, actual: 8 }],
  });

  it('lies in the year of the report', () => {
    expect(headcountDate.run(aContext({ organization: organization('2023-12-31') })).status).toBe('passed');
    expect(headcountDate.run(aContext({ organization: organization('') })).status).toBe('findings');
    expect(headcountDate.run(aContext()).status).toBe('notRun');
  });

  it('left over from another year is set right by the fix', () => {
    const report = aReport({ organization: organization('2022-12-31') });
    const outcome = headcountDate.run(aContext(report));
    const fix = outcome.status === 'findings' ? outcome.findings[0]?.fix : undefined;
    expect(applyEdit(report, fix!.edit).organization.headcountDate).toBe('2023-12-31');
  });
});

describe('live figures', () => {
  const complete = someFigures({ 'expenditure.total@final': '207.48' });
  const spending = draftSpending(aReport({ figures: complete }));

  it('all have a value', () => {
    expect(liveFigures.run(aContext({ figures: complete, spending })).status).toBe('passed');
    expect(liveFigures.run(aContext({ spending }))).toMatchObject({
      findings: [{ text: expect.stringContaining('本年支出合计·决算'), paths: ['spending'] }],
    });
    expect(liveFigures.run(aContext()).status).toBe('notRun');
  });
});

describe('what the template left', () => {
  it.each(['XX项目', '完成××项', '待填', '比上年增加（减少）5万元', '共____人', '某某单位'])(
    'is found in %s',
    (words) => {
      expect(placeholders.run(aContext({ effectiveness: richTextFrom(`${words}。`) })).status).toBe(
        'findings',
      );
    },
  );

  it('is not found in ordinary text', () => {
    expect(placeholders.run(aContext({ effectiveness: richTextFrom('建设X光室1间，3×4米。') })).status).toBe(
      'passed',
    );
  });
});

describe('problems and measures', () => {
  const problem = aProblem('进度慢', { id: 'p1' });

  it('answer each other', () => {
    const answered = [aMeasure('抓进度', { problemIds: ['p1'] })];
    expect(problemsHaveMeasures.run(aContext({ problems: [problem], measures: answered })).status).toBe(
      'passed',
    );
    expect(
      problemsHaveMeasures.run(aContext({ problems: [problem], measures: [aMeasure('抓学习')] })),
    ).toMatchObject({
      findings: [
        { text: '问题1“进度慢”没有对应的改进措施。', paths: ['problems.p1'] },
        { level: 'advice', text: '改进措施1“抓学习”没有指明针对哪个问题。' },
      ],
    });
    expect(problemsHaveMeasures.run(aContext()).status).toBe('notRun');
  });

  it('say who does what by when, and promise nothing for the past', () => {
    const cover = { ...aReport().cover, filledOn: '2024-05-13' };
    const checked = (owner: string, dueOn: string) =>
      measuresHaveOwners.run(aContext({ cover, measures: [aMeasure('抓进度', { id: 'm1', owner, dueOn })] }));
    expect(checked('办公室', '2024-09-30').status).toBe('passed');
    expect(checked('', '')).toMatchObject({
      findings: [{ text: '改进措施1没有写责任科室和完成时限。', paths: ['measures.m1.owner'] }],
    });
    expect(checked('办公室', '2024-03-31')).toMatchObject({
      findings: [{ level: 'warning', paths: ['measures.m1.dueOn'] }],
    });
    expect(measuresHaveOwners.run(aContext()).status).toBe('notRun');
  });

  it('explain every lost point', () => {
    const scoring = fullMarks(presetPack(), { disclosure: scored(1, '公开晚了') });
    expect(lostPointsHaveProblems.run(aContext({ scoring, problems: [problem] }))).toMatchObject({
      findings: [{ paths: ['scoring.entries.disclosure', 'problems'] }],
    });
    const linked = [{ ...problem, indicatorIds: ['disclosure'] }];
    expect(lostPointsHaveProblems.run(aContext({ scoring, problems: linked })).status).toBe('passed');
    expect(lostPointsHaveProblems.run(aContext()).status).toBe('notRun');
  });
});
