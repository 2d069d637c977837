import { describe, expect, it } from 'vitest';
import { basicParts } from '../../../../shared/checks/rules/amounts/basic-parts.ts';
import { basicPlusProject } from '../../../../shared/checks/rules/amounts/basic-plus-project.ts';
import { generalPublic } from '../../../../shared/checks/rules/amounts/general-public.ts';
import { incomeSources } from '../../../../shared/checks/rules/amounts/income-sources.ts';
import { threePublicParts } from '../../../../shared/checks/rules/amounts/three-public-parts.ts';
import { aContext, someFigures } from '../../../support/builders.ts';
import { check, levels } from '../../../support/run-rule.ts';

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
