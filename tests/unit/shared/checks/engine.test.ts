import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../shared/checks/engine.ts';
import { LEVELS, passed, type Rule, type RuleOutcome } from '../../../../shared/checks/rule.ts';
import { ALL_RULES } from '../../../../shared/checks/rules/all-rules.ts';
import { aContext } from '../../../support/builders.ts';

function aRule(id: string, outcome: RuleOutcome, level: Rule['level'] = 'error'): Rule {
  return { id, family: 'amounts', level, title: id, basis: '依据', run: () => outcome };
}
const found = (text: string, level?: Rule['level']): RuleOutcome => ({
  status: 'findings',
  findings: [level ? { text, level, paths: [] } : { text, paths: [] }],
});

describe('the checks engine', () => {
  it('keeps all three outcomes, in the order of the rules', () => {
    const rules = [
      aRule('a', passed('1 + 1 = 2')),
      aRule('b', { status: 'notRun', reason: '没有数' }),
      aRule('c', found('不对')),
    ];
    const { results } = runChecks(aContext(), rules);
    expect(results.map(({ rule, outcome }) => [rule.id, outcome.status])).toEqual([
      ['a', 'passed'],
      ['b', 'notRun'],
      ['c', 'findings'],
    ]);
  });

  it('lists findings worst first, with the level and basis of their rule', () => {
    const rules = [
      aRule('a', found('建议', 'advice')),
      aRule('b', found('提醒'), 'warning'),
      aRule('c', found('错误')),
    ];
    expect(runChecks(aContext(), rules).findings).toMatchObject([
      { ruleId: 'c', level: 'error', text: '错误', basis: '依据' },
      { ruleId: 'b', level: 'warning' },
      { ruleId: 'a', level: 'advice' },
    ]);
  });

  it('does not swallow an error in a rule', () => {
    const broken: Rule = {
      ...aRule('a', passed()),
      run: () => {
        throw new Error('a bug');
      },
    };
    expect(() => runChecks(aContext(), [broken])).toThrow('a bug');
  });

  it('hands out results that can cross the process boundary', () => {
    const report = runChecks(aContext());
    expect(structuredClone(report)).toEqual(report);
  });
});

describe('the list of rules', () => {
  it('has ids that are unique, stable in form and begin with the family', () => {
    const ids = ALL_RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ALL_RULES.filter((rule) => !new RegExp(`^${rule.family}\\.[a-z][a-z-]+$`).test(rule.id))).toEqual(
      [],
    );
  });

  it('names every rule in Chinese and gives its basis', () => {
    const wordless = ALL_RULES.filter(
      ({ title, basis, level }) => !/\p{Script=Han}/u.test(title) || basis === '' || !LEVELS.includes(level),
    );
    expect(wordless).toEqual([]);
  });

  it('runs on an empty report, where nothing of the amounts can pass', () => {
    const { results } = runChecks(aContext());
    expect(results).toHaveLength(ALL_RULES.length);
    const amounts = results.filter(({ rule }) => rule.family === 'amounts');
    expect(amounts.filter(({ outcome }) => outcome.status !== 'notRun')).toEqual([]);
  });
});
