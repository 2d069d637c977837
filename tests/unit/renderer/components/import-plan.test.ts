import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  chosenReading,
  differenceOf,
  firstDecisions,
  planImport,
  summarise,
} from '../../../../renderer/components/import-dialog/import-plan.ts';
import { typedFigure } from '../../../../shared/figures/figure.ts';
import type { FoundFigure, Recognition } from '../../../../shared/import/workbook/recognition.ts';

const found = (key: FoundFigure['key'], fen: number, extra: Partial<FoundFigure> = {}): FoundFigure => ({
  ...{ key, period: 'current', sheet: 'Z01', cell: 'D11', raw: String(fen / 100), unit: 'yuan', fen },
  ...{ certainty: 'sure', alternatives: [] },
  ...extra,
});
const other = (fen: number, cell: string) => ({
  sheet: 'Z03',
  cell,
  raw: String(fen / 100),
  unit: 'yuan' as const,
  fen,
});

const RECOGNITION: Recognition = {
  ...{ year: 2023, department: '云岭市科学技术协会', sheets: [], messages: [] },
  figures: [
    found('income.total@final', 207_480_000),
    found('expenditure.total@final', 207_480_000),
    found('expenditure.basic@final', 172_720_000),
    found('expenditure.project@final', 34_760_000, {
      certainty: 'question',
      alternatives: [other(34_760_000, 'H9'), other(34_670_000, 'H10')],
    }),
  ],
};
const CURRENT = {
  current: { 'expenditure.total@final': typedFigure(207_480_000), 'expenditure.basic@final': typedFigure(1) },
  prior: {},
};
const plan = planImport(RECOGNITION, CURRENT);

describe('the plan of an import', () => {
  it('tells new, unchanged and changed figures apart', () => {
    const decisions = firstDecisions(plan);
    const differences = plan.slice(0, 3).map((planned) => {
      const reading = chosenReading(planned, decisions[planned.id]);
      return reading && differenceOf(planned, reading);
    });
    expect(differences).toEqual(['new', 'same', 'changed']);
  });

  it('offers each amount of a question once', () => {
    expect(plan[3]?.readings.map(({ cell }) => cell.fen)).toEqual([34_760_000, 34_670_000]);
  });

  it('leaves a question open until the clerk has chosen, and does not import it before', () => {
    const first = firstDecisions(plan);
    expect(summarise(plan, first)).toMatchObject({ included: 4, open: 1 });
    expect(choicesOf(plan, first, null).figures).toHaveLength(3);
    const decided = { ...first, 'current.expenditure.project@final': { included: true, candidate: 1 } };
    expect(summarise(plan, decided)).toMatchObject({ included: 4, open: 0 });
    const choices = choicesOf(plan, decided, '云岭市科学技术协会');
    expect(choices.department).toBe('云岭市科学技术协会');
    expect(choices.figures.at(-1)).toMatchObject({ key: 'expenditure.project@final', cells: ['H10'] });
  });

  it('leaves out what the clerk unticked', () => {
    const decisions = Object.fromEntries(plan.map(({ id }) => [id, { included: false, candidate: -1 }]));
    expect(summarise(plan, decisions)).toEqual({
      included: 0,
      open: 0,
      byDifference: { new: 0, same: 0, changed: 0 },
    });
    expect(choicesOf(plan, decisions, null).figures).toEqual([]);
  });
});
