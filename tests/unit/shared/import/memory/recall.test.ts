import { describe, expect, it } from 'vitest';
import { learnProfile } from '../../../../../shared/import/memory/learn.ts';
import { isSimilar, recallMapping } from '../../../../../shared/import/memory/recall.ts';
import type { Grid } from '../../../../../shared/import/workbook/grid.ts';
import { mapCells, mapSheet, withColumn, withRow } from '../../../../support/changed-grid.ts';
import { aChoice, aForm, formOfGrid, learnt, textAt } from '../../../../support/remembered-forms.ts';

const Z01 = 'Z01 收入支出决算总表';
const Z03 = 'Z03 支出决算表';
const FISCAL = '财政拨款总表';
const text = (value: string) => ({ kind: 'text', text: value }) as const;
const number = (value: number) => ({ kind: 'number', text: String(value) }) as const;

const CHOICES = [
  aChoice('expenditure.basic@final', Z01, 'F5'),
  aChoice('expenditure.total@final', Z01, 'F7'),
  aChoice('income.total@final', Z01, 'C7'),
  aChoice('expenditure.project@final', Z03, 'E5'),
  aChoice('threePublic.total@final', '三公经费', 'D6'),
  aChoice('income.generalPublic@final', FISCAL, 'C4'),
];

function recallFrom(grid: Grid, choices = CHOICES, year = 2023) {
  const recall = recallMapping(formOfGrid(grid), learnt(aForm(), choices), year);
  return {
    ...recall,
    found: Object.fromEntries(
      recall.figures.map(({ key, place, choice }) => [key, [place, ...choice.cells].join(' ')]),
    ),
    missing: recall.missing.map(({ key }) => key),
  };
}

describe('recalling a confirmed form', () => {
  it('finds every figure where it was', () => {
    const { figures, missing } = recallFrom(aForm());
    expect(figures.map(({ key, choice, place }) => ({ key, ...choice, place }))).toEqual(
      CHOICES.map(({ key, sheet, cells, unit }) => ({ key, sheet, cells, unit, place: 'same' })),
    );
    expect(missing).toEqual([]);
  });

  it('finds them in next year’s file of another department, in a report of that year', () => {
    const { figures, missing } = recallFrom(
      aForm({ year: 2024, department: '松江市教育体育局' }),
      CHOICES,
      2024,
    );
    expect(figures.map(({ period, place }) => `${period} ${place}`)).toEqual(
      CHOICES.map(() => 'current same'),
    );
    expect(missing).toEqual([]);
  });

  it('fills last year’s column from the file of the year before, and nothing from an older one', () => {
    const profile = learnt(aForm(), CHOICES);
    const periods = (year: number) =>
      recallMapping(formOfGrid(aForm({ year })), profile, 2023).figures.map(({ period }) => period);
    expect(periods(2022)).toEqual(CHOICES.map(() => 'prior'));
    expect(periods(2021)).toEqual([]);
  });

  it('follows a cell that moved with its labels', () => {
    const lower = mapSheet(aForm(), Z01, (sheet) => withRow(sheet, 5, [text('三、事业收入'), number(7)]));
    const further = mapSheet(lower, Z01, (sheet) =>
      withColumn(sheet, 4, [undefined, undefined, text('支出')]),
    );
    expect(recallFrom(further).found).toMatchObject({
      'expenditure.basic@final': 'moved G5',
      'expenditure.total@final': 'moved G8',
      'income.total@final': 'moved C8',
      'expenditure.project@final': 'same E5',
    });
  });

  it('finds sheets in another order and under other names by their titles', () => {
    const renamed = {
      sheets: aForm()
        .sheets.toReversed()
        .map((sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` })),
    };
    const { figures, missing } = recallFrom(renamed);
    expect(missing).toEqual([]);
    expect(figures.find(({ key }) => key === 'expenditure.total@final')?.choice).toMatchObject({
      sheet: 'Sheet4',
      cells: ['F7'],
    });
  });

  it('tells blocks side by side apart that use the same labels and headers', () => {
    expect(recallFrom(aForm()).found).toMatchObject({
      'expenditure.total@final': 'same F7',
      'income.total@final': 'same C7',
    });
  });

  it('does not find a figure whose header or label is gone', () => {
    const other = mapCells(aForm(), (cell) =>
      cell.text === '一、基本支出'
        ? text('一、人员支出')
        : cell.text === '项目支出'
          ? text('专项支出')
          : cell,
    );
    expect(recallFrom(other).missing).toEqual(['expenditure.basic@final', 'expenditure.project@final']);
  });

  it('does not choose between a cell and a new one of the same names', () => {
    const twice = mapSheet(aForm(), Z01, (sheet) =>
      withRow(sheet, 9, [undefined, undefined, undefined, text('一、基本支出'), number(7), number(8)]),
    );
    expect(recallFrom(twice).missing).toEqual(['expenditure.basic@final']);
  });

  it('does not choose between two sheets of the same title', () => {
    const form = aForm();
    const copies = {
      sheets: [...form.sheets, ...form.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}2` }))],
    };
    expect(recallFrom(copies).missing).toEqual([]);
    const unnamed = { sheets: copies.sheets.map((sheet, index) => ({ ...sheet, name: `Sheet${index}` })) };
    expect(recallFrom(unnamed).figures).toEqual([]);
  });

  it('passes by a hidden copy of the same table', () => {
    const form = aForm();
    const hidden = form.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}旧`, hidden: true }));
    expect(recallFrom({ sheets: [...hidden, ...form.sheets] }).missing).toEqual([]);
  });

  it('finds a cell that is blank this year', () => {
    const blank = mapCells(aForm(), (cell) => (cell.text === '1004' ? null : cell));
    expect(recallFrom(blank).found).toMatchObject({ 'expenditure.basic@final': 'same F5' });
  });

  it('needs both neighbours where labels repeat', () => {
    const carried = [aChoice('carryover.opening@final', FISCAL, 'C8')];
    expect(recallFrom(aForm(), carried).found).toEqual({ 'carryover.opening@final': 'same C8' });
    const parted = mapSheet(aForm(), FISCAL, (sheet) =>
      withRow(sheet, 7, [text('其中：上年结转'), number(7)]),
    );
    expect(recallFrom(parted, carried).missing).toEqual(['carryover.opening@final']);
  });
});

describe('recalling a sum', () => {
  const lines = [aChoice('expenditure.project@final', Z03, 'E6', 'E7', 'E8')];
  const parts = [aChoice('expenditure.project@final', Z03, 'E6', 'E8')];

  it('finds each of its cells', () => {
    const moved = mapSheet(aForm(), Z03, (sheet) => withRow(sheet, 4));
    expect(recallFrom(moved, lines).found).toEqual({ 'expenditure.project@final': 'moved E7 E8 E9' });
  });

  it('does not overlook a new line between or behind its lines', () => {
    for (const at of [5, 6, 8]) {
      const grown = mapSheet(aForm(), Z03, (sheet) =>
        withRow(sheet, at, [text('209'), text('新科目'), number(7), number(8), number(9)]),
      );
      expect(recallFrom(grown, lines).missing).toEqual(['expenditure.project@final']);
    }
  });

  it('lets lines come between cells that were picked apart from each other', () => {
    const grown = mapSheet(aForm(), Z03, (sheet) =>
      withRow(sheet, 6, [text('20609'), text('新科目'), number(7)]),
    );
    expect(recallFrom(grown, parts).found).toEqual({ 'expenditure.project@final': 'moved E6 E9' });
  });
});

describe('the unit of a recalled figure', () => {
  const stating = (unit: string) =>
    mapCells(aForm(), (cell) => (cell.text === '金额单位：元' ? text(unit) : cell));
  const unitIn = (grid: Grid, choice: (typeof CHOICES)[number]) => {
    const profile = learnt(aForm(), [choice]);
    return recallMapping(formOfGrid(grid), profile, 2023).figures[0]?.choice.unit;
  };
  const asPrinted = aChoice('expenditure.project@final', Z03, 'E5');

  it('follows the sheet where the clerk had followed it', () => {
    expect(unitIn(aForm(), asPrinted)).toBe('yuan');
    expect(unitIn(stating('金额单位：万元'), asPrinted)).toBe('wanyuan');
  });

  it('is the clerk’s own where the sheet still states what the clerk had overruled, and else not known', () => {
    const overruled = { ...asPrinted, unit: 'wanyuan' } as const;
    expect(unitIn(aForm(), overruled)).toBe('wanyuan');
    expect(unitIn(stating('金额单位：千元'), overruled)).toBeUndefined();
  });
});

describe('learning', () => {
  it('keeps what a report of another year could not confirm', () => {
    const form = formOfGrid(aForm());
    const lastYear = { ...aChoice('income.total@final', FISCAL, 'B6'), period: 'prior' } as const;
    const whole = learnProfile(form, { figures: [...CHOICES, lastYear], reportYear: 2023 }, null);
    const priors = CHOICES.map((choice) => ({ ...choice, period: 'prior' as const }));
    const again = learnProfile(form, { figures: priors, reportYear: 2024 }, whole);
    expect(recallMapping(form, again ?? learnt(aForm(), []), 2023).figures).toHaveLength(CHOICES.length + 1);
  });

  it('remembers what was left out, and does not miss it where it is gone', () => {
    const form = formOfGrid(aForm());
    const [out, ...figures] = CHOICES;
    const leftOut = out ? [out] : [];
    const profile = learnProfile(form, { figures, leftOut, reportYear: 2023 }, null);
    const recall = recallMapping(form, profile ?? learnt(aForm(), []), 2023);
    expect(recall.figures.filter(({ included }) => !included).map(({ key }) => key)).toEqual([out?.key]);
    const gone = { sheets: form.sheets.filter(({ name }) => name !== out?.sheet) };
    const { missing } = recallMapping(gone, profile ?? learnt(aForm(), []), 2023);
    expect(missing.map(({ key }) => key)).not.toContain(out?.key);
  });

  it('forgets what was confirmed otherwise', () => {
    const form = formOfGrid(aForm());
    const before = learnProfile(form, { figures: [...CHOICES], reportYear: 2023 }, null);
    const figures = [aChoice('expenditure.total@final', Z01, 'F9')];
    const after = learnProfile(form, { figures, reportYear: 2023 }, before);
    expect(after?.figures.map(({ key, cells }) => `${key} ${cells[0]?.address}`)).toEqual([
      'expenditure.total@final F9',
    ]);
  });

  it('keeps no amount', () => {
    expect(JSON.stringify(learnt(aForm(), CHOICES))).not.toMatch(/[1-4]0(?:0[1-9]|1\d)\b|3\.0/);
    expect(textAt(aForm(), Z01, 'F7')).toBe('1012');
  });
});

describe('a similar form', () => {
  const profile = learnt(aForm(), CHOICES);
  const similar = (grid: Grid) => {
    const form = formOfGrid(grid);
    return isSimilar(form, profile, recallMapping(form, profile, 2023));
  };

  it('has every kind of table and nearly all figures', () => {
    const more = mapSheet(aForm(), Z03, (sheet) =>
      withColumn(sheet, 5, [undefined, undefined, text('经营支出')]),
    );
    expect(similar(more)).toBe(true);
  });

  it('is not one that lost a table, or of which too little is found', () => {
    expect(similar({ sheets: aForm().sheets.slice(1) })).toBe(false);
    expect(similar(mapCells(aForm(), (cell) => (cell.text === '决算数' ? text('执行数') : cell)))).toBe(
      false,
    );
  });
});
