import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../shared/checks/engine.ts';
import { richTextFrom } from '../../../../shared/report/rich-text.ts';
import { aContext, aMeasure, aProblem, aReport, aTask, someFigures } from '../../../support/builders.ts';

/** A report with the defects of a real one that was published, in words of our own. */
const context = aContext({
  cover: { departmentName: '云岭县科学技术协会', preparer: '李明', phone: '3820000', filledOn: '2024-05-13' },
  organization: {
    ...aReport().organization,
    duties: richTextFrom('本会 2018 年设党组。截止 2023 年 12 月 31 日，在职 8 人。'),
  },
  tasks: {
    intro: richTextFrom('围绕全民科学素质开展工作。'),
    items: [
      aTask('举办讲解培训班，约 130 多人参加', { id: 't1', completion: 10_000 }),
      aTask('办好夜校，培训农户', { id: 't2', completion: 10_000 }),
      aTask('把科普内容融入下乡活动，持续提高全县\n公民科学素质', { id: 't3', completion: 10_000 }),
    ],
  },
  goals: {
    overall: richTextFrom('根据云财绩〔2024〕3号要求开展自评。自评得分97分，绩效等级为“优”'),
    indicators: [],
  },
  figures: someFigures({
    'income.total@final': '207.48',
    'expenditure.total@final': '207.48',
    'expenditure.basic@final': '172.72',
    'expenditure.project@final': '34.76',
    'threePublic.total@final': '2.46',
  }),
  spending: richTextFrom(
    '2023年收入为207.48万元，支出为207.48万元，完成率100%，其中：基本支出172.72万元，占83.25%；项目支出34.76万元，占16.75%；“三公”经费支出2.46万元。',
  ),
  effectiveness: richTextFrom('一是加强党建。二是抓好队伍。**三是**做好帮扶，2023年走访12户。'),
  efficiency: richTextFrom('严格执行财务制度，按要求管理预算。'),
  conclusion: richTextFrom('全年工作与计划相符，资金使用规范。'),
  problems: [
    aProblem('（1）项目支出执行进度仍需提高', { id: 'p1' }),
    aProblem('(2) 内控管理仍需加强', { id: 'p2' }),
  ],
  measures: [aMeasure('', { content: richTextFrom('加强学习,提高认识,落实责任,加快支出进度。') })],
});
const { results, findings } = runChecks(context);
const textsOf = (ruleId: string) =>
  findings.filter((finding) => finding.ruleId === ruleId).map((f) => f.text);

describe('what a reviewer would find in it', () => {
  it.each([
    ['97 points and nowhere what the 3 were lost for', 'scoring.lost-points-explained', '3分扣在哪里'],
    ['100% everywhere beside slow execution', 'scoring.completion-versus-problems', '前后矛盾'],
    ['the result among the goals', 'scoring.result-in-goals', '应移到自评结论'],
    ['a conclusion without score and grade', 'scoring.stated-in-conclusion', '没有写明得分和等级'],
    ['half-width commas', 'text.half-width-punctuation', '有3处半角标点'],
    ['numbering typed and mixed', 'text.typed-numbering', '（1）'],
    ['a sentence broken by a page break', 'text.broken-sentence', '持续提高全县'],
    ['ordinals partly bold', 'text.ordinal-emphasis', '“三是”加粗'],
    ['a double approximation', 'text.double-approximation', '约 130 多'],
    ['截止 before a date', 'text.cutoff-word', '应为“截至”'],
    ['dates with and without spaces', 'text.date-style', '2018 年'],
    ['三公 without budget or last year', 'amounts.three-public-context', '没有预算数和上年决算数'],
    ['a name and a phone number', 'text.personal-data', '填报人姓名和联系电话'],
    ['a phone number without area code', 'text.phone-area-code', '没有区号'],
    ['a sentence without its full stop', 'text.sentence-end', '没有句末标点'],
    ['a problem without a measure', 'completeness.problems-have-measures', '没有对应的改进措施'],
  ])('%s', (_, ruleId, words) => {
    expect(textsOf(ruleId).join('\n')).toContain(words);
  });
});

describe('what is right in it', () => {
  it('shows as passed, with the numbers', () => {
    const details = results.flatMap(({ outcome }) =>
      outcome.status === 'passed' ? (outcome.detail ?? []) : [],
    );
    expect(details).toEqual(
      expect.arrayContaining([
        '决算 172.72 + 34.76 = 207.48 万元',
        '83.25% + 16.75% = 100%',
        '5 处手工输入的金额与收支表一致',
        '3 处手工输入的百分比与收支表一致',
        '97 分对应“优”，正文 1 处一致',
      ]),
    );
  });

  it('is not reported: no error speaks of amounts, years or quotation marks', () => {
    expect(
      ['text.typed-amounts', 'text.typed-percents', 'text.years', 'text.unpaired-marks'].flatMap(textsOf),
    ).toEqual([]);
  });
});
