import { describe, expect, it } from 'vitest';
import { executionRate } from '../../../../shared/checks/rules/amounts/execution-rate.ts';
import { shares } from '../../../../shared/checks/rules/amounts/shares.ts';
import { threePublicContext } from '../../../../shared/checks/rules/amounts/three-public-context.ts';
import { threePublicControl } from '../../../../shared/checks/rules/amounts/three-public-control.ts';
import { yearBalance } from '../../../../shared/checks/rules/amounts/year-balance.ts';
import { richTextFrom } from '../../../../shared/report/rich-text.ts';
import { check, levels } from '../../../support/run-rule.ts';

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
