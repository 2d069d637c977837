import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../shared/checks/engine.ts';
import { draftConclusion } from '../../../../shared/compose/draft-conclusion.ts';
import { draftEffectiveness } from '../../../../shared/compose/draft-effectiveness.ts';
import { draftEfficiency } from '../../../../shared/compose/draft-efficiency.ts';
import { draftSpending } from '../../../../shared/compose/draft-spending.ts';
import { draftStaffing } from '../../../../shared/compose/draft-staffing.ts';
import { draftTasks } from '../../../../shared/compose/draft-tasks.ts';
import { inlineText } from '../../../../shared/compose/live-text.ts';
import type { RichText } from '../../../../shared/report/rich-text.ts';
import type { GoalIndicator, Report } from '../../../../shared/report/schema.ts';
import { scoreReport } from '../../../../shared/scoring/score.ts';
import {
  aContext,
  aMeasure,
  aProblem,
  aReport,
  aTask,
  fullMarks,
  presetPack,
  scored,
  someFigures,
} from '../../../support/builders.ts';

const PACK = presetPack();

function lines(text: RichText, report: Report): string[] {
  const context = { report, score: scoreReport(report, PACK) };
  return text.map(({ inlines }) => inlines.map((inline) => inlineText(inline, context)).join(''));
}

function indicator(id: string, changes: Partial<GoalIndicator>): GoalIndicator {
  const empty = { id, level1: '产出指标', level2: '数量指标', name: id, nature: 'atLeast' as const };
  return { ...empty, target: '', unit: '', actual: '', ...changes };
}

describe('the draft of 机构和人员', () => {
  it('lists offices, subordinates and people with their quota on the date', () => {
    const organization = {
      ...aReport().organization,
      offices: [{ id: 'o', name: '办公室' }],
      headcounts: [
        { id: 'a', label: '行政编制在职人员', quota: 5, actual: 4 },
        { id: 'b', label: '退休人员', quota: null, actual: 6 },
      ],
    };
    expect(lines(draftStaffing(organization), aReport())).toEqual([
      '内设机构1个：办公室。',
      '截至2023年12月31日，行政编制在职人员4人（编制5名），退休人员6人。',
    ]);
    expect(draftStaffing(aReport().organization)).toEqual([]);
  });
});

describe('the draft of 任务完成情况', () => {
  const drafted = (...rates: (number | null)[]) => {
    const items = rates.map((completion, index) => aTask(`任务${index}`, { completion }));
    const report = aReport({ tasks: { intro: [], items } });
    return lines(draftTasks(report), report);
  };

  it('counts what was completed and names what was not', () => {
    expect(drafted(10_000, 10_500)).toEqual(['2023年确定重点工作任务2项，完成2项，任务完成率100%。']);
    expect(drafted(10_000, 7_500, 10_000)).toEqual([
      '2023年确定重点工作任务3项，完成2项，任务完成率66.67%；未全部完成的1项中，第2项完成率75%。',
    ]);
  });

  it('says nothing of completion while one rate is unknown, and nothing at all without tasks', () => {
    expect(drafted(10_000, null)).toEqual(['2023年确定重点工作任务2项。']);
    expect(drafted()).toEqual([]);
  });
});

describe('the draft of 履职效能', () => {
  it('takes each task with its result and the indicators it serves', () => {
    const report = aReport({
      tasks: {
        intro: [],
        items: [
          aTask('开展科普活动。', {
            planned: '80',
            actual: '84',
            unit: '场',
            effect: '群众参与面扩大',
            indicatorIds: ['活动场次', 'gone'],
          }),
          aTask('走访科技工作者'),
        ],
      },
      goals: {
        overall: [],
        indicators: [indicator('活动场次', { target: '80', actual: '84', unit: '场' })],
      },
    });
    expect(lines(draftEffectiveness(report), report)).toEqual([
      '年初设定绩效指标1项，达到目标值1项。',
      '一是开展科普活动，计划80场，完成84场，完成率105%；活动场次目标值≥80场，完成值84场。群众参与面扩大。',
      '二是走访科技工作者。',
    ]);
  });

  it('does not judge indicators whose result is not known', () => {
    const report = aReport({
      goals: { overall: [], indicators: [indicator('活动场次', { target: '80' })] },
    });
    expect(draftEffectiveness(report)).toEqual([]);
  });
});

describe('the draft of 管理效率', () => {
  it('gives figures live, losses with their reasons, and the blocks without loss', () => {
    const report = aReport({
      figures: someFigures({
        'expenditure.total@final': '207.48',
        'expenditure.total@adjusted': '207.48',
        'threePublic.total@final': '2.46',
        'threePublic.total@budget': '3.1',
      }),
      scoring: fullMarks(PACK, { disclosure: scored(1, '公开晚了两天。') }),
    });
    const text = draftEfficiency(report, scoreReport(report, PACK));
    const [first, second, third, fourth] = lines(text, report);
    expect(first).toBe('一是支出进度方面，调整预算207.48万元，决算支出207.48万元，支出率100%。');
    expect(second).toBe('二是“三公”经费方面，支出2.46万元，年初预算3.10万元，控制率79.35%。');
    expect(third).toBe('三是信息公开方面，扣1分：预决算公开合规性扣1分，原因是公开晚了两天。');
    expect(fourth).toMatch(/^四是预算编制、.*方面没有扣分。$/);
    expect(text.flatMap(({ inlines }) => inlines).filter(({ kind }) => kind === 'figure')).toHaveLength(6);
  });

  it('is empty while nothing is known', () => {
    const report = aReport();
    expect(draftEfficiency(report, scoreReport(report, PACK))).toEqual([]);
  });
});

describe('the draft of 自评结论', () => {
  it('states score and grade live, the losses and the problems they led to', () => {
    const report = aReport({
      scoring: fullMarks(PACK, { disclosure: scored(1, '公开晚了两天'), 'spending-rate': scored(9) }),
      problems: [aProblem('公开不够及时', { id: 'p', indicatorIds: ['disclosure'] })],
      measures: [aMeasure('提前准备', { problemIds: ['p'] })],
    });
    const text = draftConclusion(report, scoreReport(report, PACK));
    expect(lines(text, report)).toEqual([
      '经对照评分指标逐项自评，云岭县科学技术协会2023年度部门整体支出绩效自评得分98分，绩效等级为“优”。',
      '履职效能扣1分，其中部门预算资金支出率扣1分。管理效率扣1分，其中预决算公开合规性扣1分，原因是公开晚了两天。',
      '以上扣分对应的问题是“公开不够及时”，已逐条提出改进措施。',
    ]);
  });

  it('waits for a complete table', () => {
    const report = aReport({ scoring: { entries: {} } });
    expect(draftConclusion(report, scoreReport(report, PACK))).toEqual([]);
  });
});

describe('drafted texts', () => {
  it('pass the checks of scores, grades and typed amounts', () => {
    const base = aReport({
      figures: someFigures({
        'income.total@final': '207.48',
        'expenditure.total@final': '207.48',
        'expenditure.total@adjusted': '207.48',
        'threePublic.total@final': '2.46',
      }),
      tasks: { intro: [], items: [aTask('开展科普活动', { planned: '80', actual: '84', unit: '场' })] },
      scoring: fullMarks(PACK, { disclosure: scored(1, '公开晚了两天') }),
      problems: [aProblem('公开不够及时', { id: 'p', indicatorIds: ['disclosure'] })],
    });
    const score = scoreReport(base, PACK);
    const checked = runChecks(
      aContext({
        ...base,
        tasks: { ...base.tasks, intro: draftTasks(base) },
        spending: draftSpending(base),
        effectiveness: draftEffectiveness(base),
        efficiency: draftEfficiency(base, score),
        conclusion: draftConclusion(base, score),
      }),
    );
    const found = checked.findings.filter(({ ruleId }) => /^(text|scoring)\./.test(ruleId));
    expect(found.map(({ ruleId, text }) => `${ruleId} ${text}`)).toEqual([]);
  });
});
