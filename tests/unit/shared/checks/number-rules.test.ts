import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../shared/checks/rule.ts';
import { typedAmounts } from '../../../../shared/checks/rules/text/typed-amounts.ts';
import { typedPercents } from '../../../../shared/checks/rules/text/typed-percents.ts';
import { unlinkedNumbers } from '../../../../shared/checks/rules/text/unlinked-numbers.ts';
import { unverifiedNumbers } from '../../../../shared/checks/rules/text/unverified-numbers.ts';
import { runsText } from '../../../../shared/compose/document.ts';
import { applyEdit } from '../../../../shared/report/apply-edit.ts';
import { richTextFrom } from '../../../../shared/report/rich-text.ts';
import { aContext, aProblem, aReport, someFigures, wanyuan } from '../../../support/builders.ts';

const figures = someFigures(
  {
    'income.total@final': '207.48',
    'expenditure.total@final': '207.48',
    'expenditure.total@budget': '195.30',
    'expenditure.total@adjusted': '210.00',
    'expenditure.basic@final': '172.72',
    'expenditure.project@final': '34.76',
    'threePublic.total@final': '2.46',
  },
  { 'expenditure.total@final': '188.15', 'expenditure.project@final': '30.11' },
);

const inSpending = (text: string) => ({ figures, spending: richTextFrom(text) });

function findingTexts(rule: Rule, text: string): string[] {
  const outcome = rule.run(aContext(inSpending(text)));
  return outcome.status === 'findings' ? outcome.findings.map((finding) => finding.text) : [];
}

/** The spending section as printed after the rule's only fix. */
function fixed(rule: Rule, text: string): string {
  const report = aReport(inSpending(text));
  const outcome = rule.run(aContext(report));
  const fix = outcome.status === 'findings' ? outcome.findings[0]?.fix : undefined;
  if (!fix) throw new Error('no fix offered');
  const { document } = aContext(applyEdit(report, fix.edit));
  return document.blocks
    .flatMap((block) => (block.kind === 'paragraph' && block.path === 'spending' ? runsText(block.runs) : []))
    .join('\n');
}

describe('amounts typed into the prose', () => {
  it('pass when they are the figures', () => {
    const text =
      '2023年收入为207.48万元，支出为207.48万元，其中：基本支出172.72万元；项目支出34.76万元；“三公”经费支出2.46万元。';
    expect(typedAmounts.run(aContext(inSpending(text)))).toEqual({
      status: 'passed',
      detail: '5 处手工输入的金额与收支表一致',
    });
  });

  it.each([
    ['a swapped digit', '支出为207.84万元。', '本年支出合计·决算是207.48万元'],
    ['a wrong digit', '科普活动共用207.43万元。', '是207.48万元，像是输错了数字'],
    ['元 for 万元', '基本支出172.72元。', '是172.72万元，像是单位或小数点写错了'],
    ['万元 for 元', '全年共使用2074800万元。', '像是单位或小数点写错了'],
    ["last year's number", '项目支出30.11万元。', '是34.76万元，写的是上年的数'],
    ['another number', '项目支出共计41.00万元。', '项目支出·决算是34.76万元'],
    ['the budget said wrongly', '年初预算支出为195.80万元。', '本年支出合计·年初预算是195.30万元'],
    ["last year's said wrongly", '上年支出为188.51万元。', '上年本年支出合计·决算是188.15万元'],
  ])('are found: %s', (_, text, expected) => {
    expect(findingTexts(typedAmounts, text)).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ['a rounded figure', '支出约207.5万元。'],
    ['an increase', '支出比上年增加19.33万元。'],
    ['a part with the name of the whole inside its own name', '科普项目支出5.00万元。'],
    ['a part after “其中”', '项目支出34.76万元，其中科普经费12.00万元。'],
    ['the figure of another stage', '年初预算支出195.30万元。'],
    ['a figure in 元', '支出为2,074,800.00元。'],
  ])('are not found: %s', (_, text) => {
    expect(findingTexts(typedAmounts, text)).toEqual([]);
  });

  it('know the single projects', () => {
    const projects = [{ id: 'a', name: '科普活动', note: '', amounts: { final: wanyuan('34.67') } }];
    const context = aContext({ ...inSpending('科普活动34.67万元。'), projects });
    expect(typedAmounts.run(context).status).toBe('passed');
  });

  it('are corrected by the live figure', () => {
    expect(fixed(typedAmounts, '2023年基本支出172.27万元，占八成以上。')).toBe(
      '2023年基本支出172.72万元，占八成以上。',
    );
    expect(fixed(typedAmounts, '2023年基本支出172.72元。')).toBe('2023年基本支出172.72万元。');
  });

  it('are corrected in a title too, as plain digits', () => {
    const report = aReport({ figures, problems: [aProblem('项目支出34.67万元执行偏慢')] });
    const outcome = typedAmounts.run(aContext(report));
    const fix = outcome.status === 'findings' ? outcome.findings[0]?.fix : undefined;
    expect(applyEdit(report, fix!.edit).problems[0]?.title).toBe('项目支出34.76万元执行偏慢');
  });

  it('do not run while there are no figures', () => {
    const context = aContext({ spending: richTextFrom('支出为207.48万元。') });
    expect(typedAmounts.run(context).status).toBe('notRun');
    expect(unverifiedNumbers.run(context).status).toBe('notRun');
  });

  it('leave live figures alone', () => {
    const report = aReport(inSpending('支出为207.48万元，项目支出34.76万元。'));
    const outcome = unlinkedNumbers.run(aContext(report));
    const fix = outcome.status === 'findings' ? outcome.findings[0]?.fix : undefined;
    const linked = applyEdit(report, fix!.edit);
    const later = {
      ...linked,
      figures: someFigures({ 'expenditure.total@final': '300.00', 'expenditure.project@final': '34.76' }),
    };
    expect(typedAmounts.run(aContext(later))).toEqual({ status: 'passed', detail: '正文没有手工输入的金额' });
  });
});

describe('percentages typed into the prose', () => {
  it('pass when they are what the figures give', () => {
    const text =
      '支出为207.48万元，执行率98.8%，其中：基本支出172.72万元，占83.25%；项目支出34.76万元，占16.75%。';
    expect(typedPercents.run(aContext(inSpending(text)))).toMatchObject({ status: 'passed' });
  });

  it.each([
    ['a wrong share', '基本支出172.72万元，占83.52%。', '基本支出·决算÷本年支出合计·决算是83.25%'],
    [
      'a rate no denominator gives',
      '支出为207.48万元，执行率97%。',
      '本年支出合计·决算÷本年支出合计·调整预算是98.80%',
    ],
    ['the share of the other part', '项目支出34.76万元，占比83.25%。', '16.75%'],
  ])('are found: %s', (_, text, expected) => {
    expect(findingTexts(typedPercents, text)).toEqual([expect.stringContaining(expected)]);
  });

  it('names every denominator a rate could have', () => {
    const [text] = findingTexts(typedPercents, '预算执行率95%。');
    expect(text).toContain('98.80%');
    expect(text).toContain('106.24%');
    expect(text).toContain('100.00%');
  });

  it('leaves the completion rates of the work alone', () => {
    const effectiveness = richTextFrom('培训按期举办，完成率95%，满意度98.50%。');
    expect(typedPercents.run(aContext({ figures, effectiveness })).status).toBe('passed');
  });

  it("finds the department's execution rate in other sections too", () => {
    const run = (text: string) =>
      typedPercents.run(aContext({ figures, efficiency: richTextFrom(text) })).status;
    expect(run('严格预算管理，全年预算执行率95%。')).toBe('findings');
    expect(run('严格预算管理，全年预算执行率98.8%。')).toBe('passed');
    expect(run('科普项目预算执行率95%。')).toBe('passed');
  });

  it('is corrected by the live share', () => {
    expect(fixed(typedPercents, '基本支出172.72万元，占83.52%。')).toBe('基本支出172.72万元，占83.25%。');
  });

  it('does not run without the figures to compute from', () => {
    const context = aContext({ spending: richTextFrom('基本支出占83.25%。') });
    expect(typedPercents.run(context).status).toBe('notRun');
  });
});

describe('numbers that are not linked', () => {
  it('are gathered by section and linked by one fix that changes no printed character', () => {
    const text = '支出为207.48万元，执行率98.8%，其中：基本支出172.72万元，占83.25%。';
    expect(findingTexts(unlinkedNumbers, text)).toEqual([expect.stringContaining('4处数')]);
    expect(fixed(unlinkedNumbers, text)).toBe(text);
  });

  it('are left alone where it is not sure which figure they are', () => {
    expect(findingTexts(unlinkedNumbers, '共计使用207.48万元。')).toEqual([]);
  });
});

describe('numbers that cannot be verified', () => {
  it('are listed for the spending section only', () => {
    expect(findingTexts(unverifiedNumbers, '购置设备12.00万元，增长6.1%。')).toHaveLength(2);
    const elsewhere = aContext({ figures, effectiveness: richTextFrom('带动农户增收12.00万元。') });
    expect(unverifiedNumbers.run(elsewhere).status).toBe('passed');
  });
});
