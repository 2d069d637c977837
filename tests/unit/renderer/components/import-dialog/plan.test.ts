import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  chosenReading,
  type Decision,
  differenceOf,
  summarise,
} from '../../../../../renderer/components/import-dialog/plan/decisions.ts';
import { marksOf } from '../../../../../renderer/components/import-dialog/plan/marks.ts';
import {
  planImport,
  type RememberedReading,
} from '../../../../../renderer/components/import-dialog/plan/plan.ts';
import { readingOf } from '../../../../../renderer/components/import-dialog/plan/readings.ts';
import { typedFigure } from '../../../../../shared/figures/figure.ts';
import { found, foundCell, recognition } from './found.ts';

const RECOGNITION = recognition([
  found('income.total@final', 207_480_000),
  found('expenditure.total@final', 207_480_000, { cell: 'H11' }),
  found('expenditure.basic@final', 172_720_000, { cell: 'H7' }),
  found('expenditure.project@final', 34_760_000, {
    cell: 'H8',
    certainty: 'question',
    alternatives: [foundCell('H9', 34_760_000), foundCell('H10', 34_670_000)],
  }),
]);
const CURRENT = {
  current: { 'expenditure.total@final': typedFigure(207_480_000), 'expenditure.basic@final': typedFigure(1) },
  prior: {},
};
const NOTHING = { remembered: [], added: [] };
const plan = planImport({ recognition: RECOGNITION, ...NOTHING }, CURRENT);
const PROJECT = 'current.expenditure.project@final';
const decide = (id: string, change: Partial<Decision>) => ({
  [id]: { included: true, answer: null, picked: null, ...change },
});
const reading = (cell: string, fen: number) =>
  readingOf({ sheet: 'Z01', cells: [cell], unit: 'yuan' }, { raw: String(fen / 100), fen });

describe('the plan of an import', () => {
  it('tells new, unchanged and changed figures apart', () => {
    const differences = plan.slice(0, 3).map((planned) => {
      const chosen = chosenReading(planned, {});
      return chosen && differenceOf(planned, chosen);
    });
    expect(differences).toEqual(['new', 'same', 'changed']);
  });

  it('offers each amount of a question once', () => {
    expect(plan[3]?.readings.map(({ fen }) => fen)).toEqual([34_760_000, 34_670_000]);
  });

  it('leaves a question open until the clerk has chosen, and does not import it before', () => {
    expect(summarise(plan, {})).toEqual({ included: 4, open: 1 });
    expect(choicesOf(plan, {}, null).figures).toHaveLength(3);
    const decided = decide(PROJECT, { answer: plan[3]?.readings[1]?.id ?? '' });
    expect(summarise(plan, decided)).toEqual({ included: 4, open: 0 });
    const choices = choicesOf(plan, decided, '云岭市科学技术协会');
    expect(choices.department).toBe('云岭市科学技术协会');
    expect(choices.figures.at(-1)).toMatchObject({ key: 'expenditure.project@final', cells: ['H10'] });
  });

  it('takes the cells pointed at by hand before everything that was found', () => {
    const picked = readingOf({ sheet: 'Z01', cells: ['H12', 'H13'], unit: 'yuan' }, { raw: '1+2', fen: 300 });
    const choices = choicesOf(plan, decide(PROJECT, { picked }), null);
    expect(choices.figures.at(-1)).toMatchObject({ cells: ['H12', 'H13'], unit: 'yuan' });
  });

  it('leaves out what the clerk unticked', () => {
    const decisions = Object.assign({}, ...plan.map(({ id }) => decide(id, { included: false })));
    expect(summarise(plan, decisions)).toEqual({ included: 0, open: 0 });
    expect(choicesOf(plan, decisions, null).figures).toEqual([]);
  });

  it('shows a doubtful unit as one reading for each unit that is possible', () => {
    const doubtful = found('threePublic.total@final', 207_480_000, {
      certainty: 'question',
      readings: [
        { unit: 'yuan', fen: 207_480_000 },
        { unit: 'wanyuan', fen: 2_074_800_000_000 },
      ],
    });
    const [planned] = planImport(
      { recognition: recognition([doubtful]), ...NOTHING },
      { current: {}, prior: {} },
    );
    expect(planned?.readings.map(({ unit, fen }) => [unit, fen])).toEqual([
      ['yuan', 207_480_000],
      ['wanyuan', 2_074_800_000_000],
    ]);
    expect(planned?.preferred).toBeNull();
  });

  it('keeps a figure without a cell open until one is pointed at', () => {
    const added = [{ key: 'operation.total@final', period: 'current' }] as const;
    const more = planImport({ recognition: RECOGNITION, remembered: [], added }, CURRENT);
    expect(more.at(-1)).toMatchObject({ added: true, readings: [], preferred: null });
    expect(summarise(more, {})).toEqual({ included: 5, open: 2 });
  });
});

describe('a form that was confirmed before', () => {
  const remember = (place: 'same' | 'moved', cell: string, fen: number): RememberedReading[] => [
    {
      key: 'expenditure.project@final',
      period: 'current',
      place,
      included: true,
      reading: reading(cell, fen),
    },
  ];

  it('answers what would be a question, by the cell that was confirmed', () => {
    const again = planImport(
      { recognition: RECOGNITION, remembered: remember('same', 'H10', 34_670_000), added: [] },
      CURRENT,
    );
    expect(summarise(again, {})).toEqual({ included: 4, open: 0 });
    expect(choicesOf(again, {}, null).figures.at(-1)).toMatchObject({ cells: ['H10'] });
  });

  it('asks again when the cell has moved, with what was found beside it', () => {
    const again = planImport(
      { recognition: RECOGNITION, remembered: remember('moved', 'H10', 34_670_000), added: [] },
      CURRENT,
    );
    expect(again[3]?.reason).toContain('移动了位置');
    expect(again[3]?.readings.map(({ cells }) => cells[0])).toEqual(['H10', 'H8']);
    expect(summarise(again, {}).open).toBe(1);
  });
});

describe('the outlines in the sheet', () => {
  it('tell sure, open, left out and selected cells apart and name them', () => {
    const decisions = decide('current.income.total@final', { included: false });
    const marks = marksOf(plan, decisions, 'Z01', 'current.expenditure.basic@final');
    expect(marks.map(({ cell, kind }) => `${cell} ${kind}`)).toEqual([
      'D11 out',
      'H11 sure',
      'H7 selected',
      'H8 question',
      'H10 question',
    ]);
    expect(marks[1]?.label).toBe('本年支出合计·决算');
  });

  it('name every figure of a cell once and follow the clerk’s pick', () => {
    const picked = reading('H11', 207_480_000);
    const marks = marksOf(plan, decide('current.income.total@final', { picked }), 'Z01', null);
    expect(marks.find(({ cell }) => cell === 'H11')?.label).toBe('本年收入合计·决算、本年支出合计·决算');
    expect(marks.some(({ cell }) => cell === 'D11')).toBe(false);
    expect(marksOf(plan, {}, 'Z05', null)).toEqual([]);
  });
});
