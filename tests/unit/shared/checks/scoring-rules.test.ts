import { describe, expect, it } from 'vitest';
import { allScored } from '../../../../shared/checks/rules/scoring/all-scored.ts';
import { completionVersusProblems } from '../../../../shared/checks/rules/scoring/completion-versus-problems.ts';
import { computedScore } from '../../../../shared/checks/rules/scoring/computed-score.ts';
import { fullMarksWithReason } from '../../../../shared/checks/rules/scoring/full-marks-with-reason.ts';
import { lostPointsExplained } from '../../../../shared/checks/rules/scoring/lost-points-explained.ts';
import { proseGrade } from '../../../../shared/checks/rules/scoring/prose-grade.ts';
import { proseScore } from '../../../../shared/checks/rules/scoring/prose-score.ts';
import { resultInGoals } from '../../../../shared/checks/rules/scoring/result-in-goals.ts';
import { statedInConclusion } from '../../../../shared/checks/rules/scoring/stated-in-conclusion.ts';
import { weightsTotal } from '../../../../shared/checks/rules/scoring/weights-total.ts';
import { withinWeight } from '../../../../shared/checks/rules/scoring/within-weight.ts';
import { applyEdit } from '../../../../shared/report/apply-edit.ts';
import { richTextFrom } from '../../../../shared/report/rich-text.ts';
import {
  aContext,
  aProblem,
  aReport,
  aTask,
  fullMarks,
  presetOutline,
  presetPack,
  scored,
  someFigures,
} from '../../../support/builders.ts';

const pack = presetPack();
const LOST = {
  'new-project-evaluation': scored(0, '没有开展事前评估'),
  'cost-control': scored(0, '电费超支'),
};
/** 97 points: 2 + 1 lost, both with their reason. */
const ninetySeven = fullMarks(pack, LOST);

describe('the scoring table', () => {
  it('has to be scored to the end', () => {
    expect(allScored.run(aContext({ scoring: ninetySeven })).status).toBe('passed');
    expect(allScored.run(aContext())).toMatchObject({
      findings: [{ text: expect.stringContaining(`有${pack.indicators.length}项还没有评分`) }],
    });
  });

  it('accepts 不适用 as an answer', () => {
    const scoring = fullMarks(pack, { disclosure: { state: 'notApplicable', points: null, reason: '' } });
    expect(allScored.run(aContext({ scoring })).status).toBe('passed');
  });

  it('allows no more points than the weight', () => {
    const scoring = fullMarks(pack, { disclosure: scored(3) });
    expect(withinWeight.run(aContext({ scoring }))).toMatchObject({
      findings: [{ text: '“预决算公开合规性”得3分，超过分值2分。', paths: ['scoring.entries.disclosure'] }],
    });
    expect(withinWeight.run(aContext({ scoring: ninetySeven })).status).toBe('passed');
    expect(withinWeight.run(aContext()).status).toBe('notRun');
  });

  it('has weights of 100 points', () => {
    expect(weightsTotal.run(aContext()).status).toBe('passed');
    const [first, ...rest] = pack.indicators;
    const heavier = { ...pack, indicators: [{ ...first!, weight: first!.weight + 500 }, ...rest] };
    expect(weightsTotal.run(aContext({}, presetOutline(), heavier))).toMatchObject({
      findings: [{ text: expect.stringContaining('105分') }],
    });
  });

  it('wants no reason for a loss that did not happen', () => {
    const scoring = fullMarks(pack, { disclosure: scored(2, '公开晚了，扣1分') });
    expect(fullMarksWithReason.run(aContext({ scoring })).status).toBe('findings');
    expect(fullMarksWithReason.run(aContext({ scoring: fullMarks(pack) })).status).toBe('passed');
    expect(fullMarksWithReason.run(aContext()).status).toBe('notRun');
  });

  it('agrees with what the figures give', () => {
    const figures = someFigures({
      'expenditure.total@final': '90.00',
      'expenditure.total@adjusted': '100.00',
    });
    expect(computedScore.run(aContext({ figures, scoring: fullMarks(pack) }))).toMatchObject({
      findings: [{ text: expect.stringContaining('填的是10分，按收支数计算是9分') }],
    });
    const overridden = fullMarks(pack, { 'spending-rate': scored(10, '财政收回资金，经同意不扣分') });
    expect(computedScore.run(aContext({ figures, scoring: overridden })).status).toBe('passed');
    expect(computedScore.run(aContext({ scoring: fullMarks(pack) })).status).toBe('notRun');
  });
});

describe('lost points', () => {
  it('need a reason each', () => {
    const scoring = fullMarks(pack, { disclosure: scored(1), 'cost-control': scored(0, '电费超支') });
    expect(lostPointsExplained.run(aContext({ scoring }))).toMatchObject({
      findings: [{ text: '“预决算公开合规性”扣了1分，没有写扣分原因。' }],
    });
    expect(lostPointsExplained.run(aContext({ scoring: ninetySeven }))).toMatchObject({ status: 'passed' });
  });

  it('cannot be traced when the prose gives 97 points and the table none', () => {
    const conclusion = richTextFrom('本单位自评得分97分，等级为“优”。');
    expect(lostPointsExplained.run(aContext({ conclusion }))).toMatchObject({
      findings: [{ text: '正文写自评得分97分，评分表里看不出3分扣在哪里。' }],
    });
  });

  it('are not looked for in an unfinished table', () => {
    expect(lostPointsExplained.run(aContext()).status).toBe('notRun');
  });
});

describe('the conclusion', () => {
  it('has to state score and grade', () => {
    const conclusion = richTextFrom('全年工作按预算开展。');
    expect(statedInConclusion.run(aContext({ conclusion }))).toMatchObject({
      findings: [{ text: '自评结论没有写明得分和等级。', paths: ['conclusion'] }],
    });
  });

  it('passes when both are stated, typed or live', () => {
    const conclusion = richTextFrom('自评得分97分，等级为“优”。');
    expect(statedInConclusion.run(aContext({ conclusion })).status).toBe('passed');
  });

  it('offers a sentence that then passes, once the table is complete', () => {
    const report = aReport({ conclusion: richTextFrom('全年工作按预算开展。'), scoring: ninetySeven });
    const outcome = statedInConclusion.run(aContext(report));
    const fix = outcome.status === 'findings' ? outcome.findings[0]?.fix : undefined;
    const fixed = aContext(applyEdit(report, fix!.edit));
    expect(statedInConclusion.run(fixed).status).toBe('passed');
    expect(JSON.stringify(fixed.document.blocks)).toContain('"97"');
  });

  it('does not run for an outline without it', () => {
    const outline = {
      ...presetOutline(),
      sections: [{ id: 'a', heading: '概况', numbering: 'chinese' as const }],
    };
    expect(statedInConclusion.run(aContext({}, outline)).status).toBe('notRun');
  });
});

describe('the score in the prose', () => {
  it('is an error when it is not the score of the table, and the fix binds it', () => {
    const report = aReport({ conclusion: richTextFrom('自评得分95分，等级为“优”。'), scoring: ninetySeven });
    const outcome = proseScore.run(aContext(report));
    expect(outcome).toMatchObject({ findings: [{ text: '自评结论写自评得分95分，评分表合计是97分。' }] });
    const fix = outcome.status === 'findings' ? outcome.findings[0]?.fix : undefined;
    const fixed = applyEdit(report, fix!.edit);
    expect(fixed.conclusion[0]?.inlines).toContainEqual({ kind: 'fact', fact: 'score' });
    expect(proseScore.run(aContext(fixed)).status).toBe('passed');
  });

  it('passes when it is', () => {
    const conclusion = richTextFrom('综合评价得分97.00分。');
    expect(proseScore.run(aContext({ conclusion, scoring: ninetySeven })).status).toBe('passed');
  });

  it('takes no single indicator, full mark or deduction for the total', () => {
    const effectiveness = richTextFrom('产出指标自评得分20分。该项指标满分100分，扣50分。自评分析共30分钟。');
    expect(proseScore.run(aContext({ effectiveness, scoring: ninetySeven }))).toEqual({
      status: 'passed',
      detail: '正文没有写得分',
    });
  });

  it('is not compared with an unfinished table, but with itself', () => {
    const one = aContext({ conclusion: richTextFrom('自评得分97分。') });
    expect(proseScore.run(one).status).toBe('notRun');
    const two = aContext({ conclusion: richTextFrom('自评得分97分。综合得分96分。') });
    expect(proseScore.run(two)).toMatchObject({
      findings: [{ text: '正文里有2个不同的得分：97分、96分。' }],
    });
  });
});

describe('the grade in the prose', () => {
  it('has to be the band of the score', () => {
    const scoring = fullMarks(pack, { 'output-goals': scored(9.5, '两项未完成') });
    const wrong = aContext({ conclusion: richTextFrom('绩效等级为“优”。'), scoring });
    expect(proseGrade.run(wrong)).toMatchObject({
      findings: [{ text: '自评结论写等级为“优”，89.5分对应的等级是“良”。' }],
    });
    const right = aContext({ conclusion: richTextFrom('绩效等级为良好。'), scoring });
    expect(proseGrade.run(right).status).toBe('passed');
  });

  it('is compared with the typed score while the table is unfinished', () => {
    const conclusion = richTextFrom('自评得分85分，绩效等级为“优”。');
    expect(proseGrade.run(aContext({ conclusion })).status).toBe('findings');
  });

  it('does not run without any score, and passes where no grade is stated', () => {
    expect(proseGrade.run(aContext({ conclusion: richTextFrom('等级为“优”。') })).status).toBe('notRun');
    expect(proseGrade.run(aContext()).status).toBe('passed');
  });
});

describe('the goal section', () => {
  const run = (text: string) =>
    resultInGoals.run(aContext({ goals: { overall: richTextFrom(text), indicators: [] } }));

  it('holds goals, not results', () => {
    expect(run('全年举办科普活动50场。').status).toBe('passed');
    expect(run('绩效自评得分97分，绩效等级为“优”。')).toMatchObject({
      findings: [{ paths: ['goals.overall'] }],
    });
    expect(run('').status).toBe('notRun');
  });
});

describe('100% everywhere beside slow execution', () => {
  const slow = [aProblem('项目资金支出进度偏慢')];
  const tasks = (...rates: number[]) => ({
    intro: [],
    items: rates.map((rate, index) => aTask(`任务${index}`, { completion: rate })),
  });

  it('is a contradiction', () => {
    const outcome = completionVersusProblems.run(
      aContext({ tasks: tasks(10_000, 10_000, 10_000), problems: slow }),
    );
    expect(outcome).toMatchObject({
      findings: [{ text: expect.stringContaining('“项目资金支出进度偏慢”') }],
    });
  });

  it('is none when one task fell short', () => {
    expect(
      completionVersusProblems.run(aContext({ tasks: tasks(10_000, 10_000, 8_000), problems: slow })).status,
    ).toBe('passed');
  });

  it('is none when the problems are of another kind', () => {
    const problems = [aProblem('内部控制制度不够健全')];
    expect(completionVersusProblems.run(aContext({ tasks: tasks(10_000, 10_000), problems })).status).toBe(
      'passed',
    );
  });

  it('does not run without problems', () => {
    expect(completionVersusProblems.run(aContext({ tasks: tasks(10_000, 10_000) })).status).toBe('notRun');
  });
});
