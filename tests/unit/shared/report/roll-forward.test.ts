import { describe, expect, it } from 'vitest';
import { richTextFrom } from '../../../../shared/report/rich-text.ts';
import { rolledForward } from '../../../../shared/report/roll-forward.ts';
import { reportSchema } from '../../../../shared/report/schema.ts';
import { aReport, aTask, someFigures } from '../../../support/builders.ts';

const ID = '0f0e0d0c-0b0a-4908-8706-050403020100';

const finished = aReport({
  cover: { departmentName: '云岭县科协', preparer: '周敏', phone: '0750-1234567', filledOn: '2024-05-13' },
  organization: {
    ...aReport().organization,
    duties: richTextFrom('内设3个股室，截至2023年12月31日在职8人。'),
    offices: [{ id: 'office', name: '办公室' }],
    headcounts: [{ id: 'civil', label: '在职行政编制人员', quota: 5, actual: 4 }],
  },
  goals: {
    overall: richTextFrom('培训2000人次。'),
    indicators: [
      {
        ...{ id: 'goal', level1: '产出指标', level2: '数量指标', name: '培训人次', unit: '人次' },
        ...{ nature: 'atLeast', target: '2000', actual: '2100' },
      },
    ],
  },
  tasks: { intro: [], items: [aTask('办好科普日')] },
  figures: someFigures(
    { 'expenditure.total@final': '207.48', 'expenditure.total@budget': '200.00' },
    { 'expenditure.total@final': '195.02' },
  ),
  spending: richTextFrom('2023年支出207.48万元。'),
  effectiveness: richTextFrom('成效明显。'),
});

describe('rolling a report forward', () => {
  const next = rolledForward(finished, ID);

  it('gives a valid report of the next year that knows where it came from', () => {
    expect(reportSchema.parse(next)).toMatchObject({ id: ID, fiscalYear: 2024, rolledFrom: finished.id });
  });

  it('copies what stays: cover, duties, units, kinds of staff, goals and indicator names', () => {
    expect(next.cover).toEqual({ ...finished.cover, filledOn: '' });
    expect(next.organization.duties).toEqual(finished.organization.duties);
    expect(next.organization.offices).toEqual(finished.organization.offices);
    expect(next.goals.overall).toEqual(finished.goals.overall);
    expect(next.goals.indicators).toMatchObject([{ name: '培训人次', unit: '人次', target: '', actual: '' }]);
    expect(next.organization.headcounts).toMatchObject([
      { label: '在职行政编制人员', quota: null, actual: null },
    ]);
    expect(next.organization.headcountDate).toBe('2024-12-31');
  });

  it('makes this year’s final figures last year’s, and leaves the new year’s empty', () => {
    expect(next.figures).toEqual({
      current: {},
      prior: { 'expenditure.total@final': finished.figures.current['expenditure.total@final'] },
    });
  });

  it('takes over nothing that has to be written anew', () => {
    expect([next.tasks.items, next.spending, next.effectiveness, next.scoring.entries]).toEqual([
      [],
      [],
      [],
      {},
    ]);
  });

  it('marks every number, date and year of copied text', () => {
    expect(next.unverified).toHaveLength(4);
  });
});
