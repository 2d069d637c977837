import { describe, expect, it } from 'vitest';
import { readDate } from '../../../../renderer/components/form/read-date.ts';
import { sourceSummary } from '../../../../renderer/features/budget/source-summary.ts';
import { readYear } from '../../../../renderer/features/cover/read-cover.ts';
import { headcountSum, readCount } from '../../../../renderer/features/organization/headcounts.ts';
import { readPercent } from '../../../../renderer/features/tasks/read-percent.ts';
import { SPENDING_ROWS } from '../../../../shared/figures/rows.ts';
import { someFigures } from '../../../support/builders.ts';

describe('what is typed into a form', () => {
  it('is read as a date in the ways an office writes it', () => {
    expect(readDate('2024年5月13日')).toEqual({ ok: true, date: '2024-05-13' });
    expect(readDate('2024.5.13')).toEqual({ ok: true, date: '2024-05-13' });
    expect(readDate(' ')).toEqual({ ok: true, date: '' });
    expect(readDate('2024年2月30日').ok).toBe(false);
  });

  it('is read as a year, a number of people, a percentage', () => {
    expect(readYear('２０２３年')).toEqual({ ok: true, year: 2023 });
    expect(readYear('23').ok).toBe(false);
    expect(readCount('4人')).toEqual({ ok: true, count: 4 });
    expect(readCount('')).toEqual({ ok: true, count: null });
    expect(readCount('约4').ok).toBe(false);
    expect(readPercent('83.25％')).toEqual({ ok: true, value: 8325 });
    expect(readPercent('105')).toEqual({ ok: true, value: 10_500 });
    expect(readPercent('83.255').ok).toBe(false);
  });
});

describe('the sum of people', () => {
  it('is unknown while no row states a number', () => {
    const row = { id: 'a', label: '', quota: null, actual: 4 };
    expect(headcountSum([row, { ...row, id: 'b', actual: 6 }], 'actual')).toBe(10);
    expect(headcountSum([row], 'quota')).toBeNull();
  });
});

describe('the line beside the table’s title', () => {
  it('tells imported from typed figures', () => {
    expect(
      sourceSummary(
        someFigures(
          { 'income.total@final': '1', 'threePublic.total@final': '9' },
          { 'income.total@final': '2' },
        ),
        SPENDING_ROWS,
      ),
    ).toBe('手工填写 2 项');
    expect(sourceSummary(someFigures({}), SPENDING_ROWS)).toBe('');
  });
});
