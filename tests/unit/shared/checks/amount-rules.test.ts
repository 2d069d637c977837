import { describe, expect, it } from 'vitest';
import type { Rule, RuleOutcome } from '../../../../shared/checks/rule.ts';
import { basicParts } from '../../../../shared/checks/rules/amounts/basic-parts.ts';
import { basicPlusProject } from '../../../../shared/checks/rules/amounts/basic-plus-project.ts';
import { executionRate } from '../../../../shared/checks/rules/amounts/execution-rate.ts';
import { generalPublic } from '../../../../shared/checks/rules/amounts/general-public.ts';
import { headcounts } from '../../../../shared/checks/rules/amounts/headcounts.ts';
import { incomeSources } from '../../../../shared/checks/rules/amounts/income-sources.ts';
import { projectList } from '../../../../shared/checks/rules/amounts/project-list.ts';
import { shares } from '../../../../shared/checks/rules/amounts/shares.ts';
import { threePublicContext } from '../../../../shared/checks/rules/amounts/three-public-context.ts';
import { threePublicControl } from '../../../../shared/checks/rules/amounts/three-public-control.ts';
import { threePublicParts } from '../../../../shared/checks/rules/amounts/three-public-parts.ts';
import { yearBalance } from '../../../../shared/checks/rules/amounts/year-balance.ts';
import { richTextFrom } from '../../../../shared/report/rich-text.ts';
import type { Headcount, Report } from '../../../../shared/report/schema.ts';
import { aContext, aReport, someFigures, wanyuan } from '../../../support/builders.ts';

type Amounts = Parameters<typeof someFigures>;

function check(rule: Rule, current: Amounts[0] = {}, prior: Amounts[1] = {}, others: Partial<Report> = {}) {
  return rule.run(aContext({ figures: someFigures(current, prior), ...others }));
}

function levels(rule: Rule, outcome: RuleOutcome): string[] {
  return outcome.status === 'findings' ? outcome.findings.map((finding) => finding.level ?? rule.level) : [];
}

describe('total expenditure = basic + project', () => {
  it('passes and shows the numbers', () => {
    const outcome = check(basicPlusProject, {
      'expenditure.total@final': '207.48',
      'expenditure.basic@final': '172.72',
      'expenditure.project@final': '34.76',
    });
    expect(outcome).toEqual({ status: 'passed', detail: '决算 172.72 + 34.76 = 207.48 万元' });
  });

  it.each([
    ['207.49', 'advice'],
    ['207.52', 'warning'],
    ['270.48', 'error'],
  ])('tells a total of %s as %s', (total, level) => {
    const outcome = check(basicPlusProject, {
      'expenditure.total@final': total,
      'expenditure.basic@final': '172.72',
      'expenditure.project@final': '34.76',
    });
    expect(levels(basicPlusProject, outcome)).toEqual([level]);
  });

  it('says what does not add up, with the numbers and the places', () => {
    const outcome = check(basicPlusProject, {
      'expenditure.total@budget': '200.00',
      'expenditure.basic@budget': '172.72',
      'expenditure.project@budget': '34.76',
    });
    expect(outcome).toMatchObject({
      findings: [
        {
          text: '年初预算：基本支出、项目支出相加（172.72 + 34.76）是207.48万元，本年支出合计填的是200.00万元，相差7.48万元。',
          paths: [
            'figures.current.expenditure.total@budget',
            'figures.current.expenditure.basic@budget',
            'figures.current.expenditure.project@budget',
          ],
        },
      ],
    });
  });

  it('compares the columns it can and leaves out those with a blank', () => {
    const outcome = check(basicPlusProject, {
      'expenditure.total@final': '10.00',
      'expenditure.basic@final': '6.00',
      'expenditure.project@final': '4.00',
      'expenditure.total@budget': '99.00',
      'expenditure.basic@budget': '6.00',
    });
    expect(outcome.status).toBe('passed');
  });

  it('takes 不适用 for 0 but never a blank', () => {
    const figures = someFigures({ 'expenditure.total@final': '6.00', 'expenditure.basic@final': '6.00' });
    expect(basicPlusProject.run(aContext({ figures })).status).toBe('notRun');
    figures.current['expenditure.project@final'] = { state: 'notApplicable', source: { kind: 'typed' } };
    expect(basicPlusProject.run(aContext({ figures })).status).toBe('passed');
  });

  it('does not run while nothing is filled in', () => {
    expect(check(basicPlusProject)).toMatchObject({
      status: 'notRun',
      reason: expect.stringContaining('基本支出'),
    });
  });
});

describe('the sums inside the tables', () => {
  it('finds 人员 + 公用 that miss 基本', () => {
    const amounts = {
      'expenditure.basic@final': '100.00',
      'expenditure.basic.personnel@final': '80.00',
      'expenditure.basic.public@final': '19.00',
    };
    expect(levels(basicParts, check(basicParts, amounts))).toEqual(['error']);
    expect(check(basicParts, { ...amounts, 'expenditure.basic.public@final': '20.00' }).status).toBe(
      'passed',
    );
    expect(check(basicParts).status).toBe('notRun');
  });

  it('compares the general public budget expenditure in the same way', () => {
    const amounts = {
      'expenditure.generalPublic@final': '100.00',
      'expenditure.generalPublic.basic@final': '80.00',
      'expenditure.generalPublic.project@final': '10.00',
    };
    expect(levels(generalPublic, check(generalPublic, amounts))).toEqual(['error']);
    expect(check(generalPublic, { ...amounts, 'expenditure.generalPublic@final': '90.00' }).status).toBe(
      'passed',
    );
    expect(check(generalPublic).status).toBe('notRun');
  });

  it('finds 三公 items that miss the total, and vehicle costs that miss theirs', () => {
    const amounts = {
      'threePublic.total@final': '2.46',
      'threePublic.abroad@final': '0',
      'threePublic.vehicle@final': '1.50',
      'threePublic.vehicle.purchase@final': '0',
      'threePublic.vehicle.operation@final': '1.40',
      'threePublic.reception@final': '0.50',
    };
    expect(levels(threePublicParts, check(threePublicParts, amounts))).toEqual(['error', 'error']);
    const right = {
      ...amounts,
      'threePublic.vehicle.operation@final': '1.50',
      'threePublic.reception@final': '0.96',
    };
    expect(check(threePublicParts, right).status).toBe('passed');
    expect(check(threePublicParts).status).toBe('notRun');
  });
});

describe('income = its sources', () => {
  it('passes when the known sources reach the total', () => {
    expect(
      check(incomeSources, { 'income.total@final': '207.48', 'income.generalPublic@final': '207.48' }),
    ).toEqual({
      status: 'passed',
      detail: '决算 207.48 = 207.48 万元',
    });
  });

  it('finds sources that exceed the total', () => {
    const outcome = check(incomeSources, { 'income.total@final': '200.00', 'income.fiscal@final': '207.48' });
    expect(levels(incomeSources, outcome)).toEqual(['error']);
  });

  it('does not count a blank source as 0', () => {
    expect(
      check(incomeSources, { 'income.total@final': '207.48', 'income.fiscal@final': '200.00' }).status,
    ).toBe('notRun');
  });
});

describe('shares', () => {
  const amounts = { 'expenditure.basic@final': '172.72', 'expenditure.project@final': '34.76' };

  it('adds up to 100%', () => {
    expect(check(shares, { ...amounts, 'expenditure.total@final': '207.48' })).toEqual({
      status: 'passed',
      detail: '83.25% + 16.75% = 100%',
    });
  });

  it('is found when it does not', () => {
    expect(check(shares, { ...amounts, 'expenditure.total@final': '217.48' }).status).toBe('findings');
  });

  it('does not run on a total of 0 or a blank', () => {
    expect(check(shares, { ...amounts, 'expenditure.total@final': '0' }).status).toBe('notRun');
    expect(check(shares, amounts).status).toBe('notRun');
  });
});

describe('execution rate', () => {
  it('passes and names every denominator', () => {
    const outcome = check(executionRate, {
      'expenditure.total@final': '98.00',
      'expenditure.total@adjusted': '100.00',
      'expenditure.total@budget': '80.00',
    });
    expect(outcome).toEqual({
      status: 'passed',
      detail: '本年支出合计 98.00 ÷ 调整预算100.00 = 98.00%；本年支出合计 98.00 ÷ 年初预算80.00 = 122.50%',
    });
  });

  it('warns of more than 100% of the adjusted budget', () => {
    const outcome = check(executionRate, {
      'expenditure.project@final': '35.00',
      'expenditure.project@adjusted': '34.76',
    });
    expect(levels(executionRate, outcome)).toEqual(['warning']);
  });

  it('gives no percentage on a base of 0', () => {
    const outcome = check(executionRate, {
      'expenditure.project@final': '35.00',
      'expenditure.project@budget': '0',
    });
    expect(outcome).toMatchObject({ findings: [{ text: expect.stringContaining('基数为0，不可比') }] });
  });

  it('does not run without a budget', () => {
    expect(check(executionRate, { 'expenditure.total@final': '98.00' }).status).toBe('notRun');
  });
});

describe('the balance of the year', () => {
  const amounts = { 'income.total@final': '207.48', 'expenditure.total@final': '200.00' };

  it('passes and is found with the carry-overs', () => {
    const opening = { 'carryover.opening@final': '1.00' };
    expect(check(yearBalance, { ...amounts, ...opening, 'carryover.closing@final': '8.48' }).status).toBe(
      'passed',
    );
    const wrong = check(yearBalance, { ...amounts, ...opening, 'carryover.closing@final': '8.00' });
    expect(wrong).toMatchObject({ findings: [{ text: expect.stringContaining('相差0.48万元') }] });
  });

  it('does not run without carry-overs', () => {
    expect(check(yearBalance, amounts)).toMatchObject({
      status: 'notRun',
      reason: expect.stringContaining('结转'),
    });
  });
});

describe('三公 control', () => {
  it('finds a total above its budget', () => {
    const outcome = check(threePublicControl, {
      'threePublic.total@final': '3.00',
      'threePublic.total@budget': '2.50',
    });
    expect(levels(threePublicControl, outcome)).toEqual(['error']);
  });

  it('warns of an increase over last year unless the prose gives a reason', () => {
    const current = { 'threePublic.total@final': '3.00', 'threePublic.total@budget': '3.00' };
    const prior = { 'threePublic.total@final': '2.00' };
    expect(levels(threePublicControl, check(threePublicControl, current, prior))).toEqual(['warning']);
    const spending = richTextFrom('“三公”经费比上年增加，主要原因是公务用车大修。');
    expect(check(threePublicControl, current, prior, { spending }).status).toBe('passed');
  });

  it('does not run without anything to compare with', () => {
    expect(check(threePublicControl, { 'threePublic.total@final': '3.00' }).status).toBe('notRun');
  });
});

describe('三公 in context', () => {
  it('warns of a total that stands alone', () => {
    const outcome = check(threePublicContext, { 'threePublic.total@final': '2.46' });
    expect(outcome).toMatchObject({
      findings: [{ text: expect.stringContaining('没有预算数和上年决算数') }],
    });
  });

  it('passes with budget and last year, and does not run without the total', () => {
    const current = { 'threePublic.total@final': '2.46', 'threePublic.total@budget': '3.00' };
    expect(check(threePublicContext, current, { 'threePublic.total@final': '2.50' }).status).toBe('passed');
    expect(check(threePublicContext).status).toBe('notRun');
  });
});

describe('the list of projects', () => {
  const project = (id: string, text?: string) => ({
    id,
    name: id,
    note: '',
    amounts: text === undefined ? {} : { final: wanyuan(text) },
  });
  const figures = { 'expenditure.project@final': '34.76' } as const;

  it('must add up to the project expenditure', () => {
    const right = check(
      projectList,
      figures,
      {},
      { projects: [project('a', '30.00'), project('b', '4.76')] },
    );
    expect(right).toEqual({ status: 'passed', detail: '决算 2 个项目合计 34.76 万元' });
    const wrong = check(projectList, figures, {}, { projects: [project('a', '30.00')] });
    expect(levels(projectList, wrong)).toEqual(['error']);
  });

  it('does not run without projects, or while one has no amount', () => {
    expect(check(projectList, figures).status).toBe('notRun');
    expect(check(projectList, figures, {}, { projects: [project('a', '34.76'), project('b')] }).status).toBe(
      'notRun',
    );
  });
});

describe('headcounts', () => {
  const run = (rows: [label: string, quota: number | null, actual: number | null][]) => {
    const rowsOf = rows.map(
      ([label, quota, actual], index): Headcount => ({ id: `h${index}`, label, quota, actual }),
    );
    return headcounts.run(aContext({ organization: { ...aReport().organization, headcounts: rowsOf } }));
  };

  it('passes when totals are sums', () => {
    expect(
      run([
        ['在职行政编制人员', 5, 4],
        ['在职事业编制人员', 4, 4],
        ['退休人员', null, 6],
        ['在职人员合计', 9, 8],
      ]).status,
    ).toBe('passed');
  });

  it('finds a total that is no sum', () => {
    expect(
      run([
        ['在职行政编制人员', null, 4],
        ['退休人员', null, 6],
        ['合计', null, 11],
      ]),
    ).toMatchObject({
      findings: [{ text: '合计实有填的是11人，各类人员相加是10人（4 + 6）。' }],
    });
  });

  it('warns of more people than posts', () => {
    expect(run([['在职行政编制人员', 4, 5]])).toMatchObject({ findings: [{ level: 'warning' }] });
  });

  it('does not run on an empty table', () => {
    expect(run([]).status).toBe('notRun');
  });
});
