import { describe, expect, it } from 'vitest';
import { headcounts } from '../../../../shared/checks/rules/amounts/headcounts.ts';
import { projectList } from '../../../../shared/checks/rules/amounts/project-list.ts';
import type { Headcount } from '../../../../shared/report/schema.ts';
import { aContext, aReport, wanyuan } from '../../../support/builders.ts';
import { check, levels } from '../../../support/run-rule.ts';

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
