import { describe, expect, it } from 'vitest';
import {
  type ConfirmAction,
  type ConfirmState,
  confirmReducer,
  openState,
} from '../../../../../renderer/components/import-dialog/plan/confirm-state.ts';
import { choicesOf } from '../../../../../renderer/components/import-dialog/plan/decisions.ts';
import { planImport } from '../../../../../renderer/components/import-dialog/plan/plan.ts';
import { readingOf } from '../../../../../renderer/components/import-dialog/plan/readings.ts';
import {
  stillMeant,
  unitOfSheet,
  withOverride,
} from '../../../../../renderer/components/import-dialog/plan/sheet-overrides.ts';
import { unitIsDoubtful } from '../../../../../renderer/components/import-dialog/plan/unit-doubt.ts';
import type { PendingImport } from '../../../../../shared/contract/imports.contract.ts';
import { found, recognition } from './found.ts';

const shape = (name: string) => ({
  ...{ name, hidden: false, rows: 13, columns: 8, columnWidths: [], hiddenRows: [] },
});
const PENDING: PendingImport = {
  token: '00000000-0000-4000-8000-00000000000a',
  fileName: '2023决算.xls',
  sheets: [shape('封面'), shape('Z01')],
  opening: { sheet: 'Z01', rows: { from: 0, rows: [], merges: [] } },
  projects: [],
  remembered: null,
  recognition: recognition([found('income.total@final', 207_480_000)]),
};
const INCOME = 'current.income.total@final';
const reading = (cell: string, unit: 'yuan' | 'wanyuan' = 'yuan') =>
  readingOf({ sheet: 'Z01', cells: [cell], unit }, { raw: '1', fen: unit === 'yuan' ? 100 : 1_000_000 });
const run = (...actions: readonly ConfirmAction[]): ConfirmState =>
  actions.reduce(confirmReducer, openState(PENDING, [], true));

describe('the state of the confirm screen', () => {
  it('begins on the sheet where something was found, with the department for a report that has none', () => {
    expect(run()).toMatchObject({ sheet: 'Z01', useDepartment: true, selected: null });
    expect(openState(PENDING, [], false).useDepartment).toBe(false);
  });

  it('brings a selected figure’s cell into view, on its own sheet', () => {
    const state = run(
      { type: 'showSheet', sheet: '封面' },
      { type: 'select', id: INCOME, reading: reading('D11') },
    );
    expect(state).toMatchObject({ sheet: 'Z01', selected: INCOME, focus: { cell: 'D11' } });
  });

  it('shows what pointed cells amount to, and drops an answer for cells that are no longer meant', () => {
    const first = ['H7'];
    const second = ['H8'];
    const amount = { ok: true, fen: 100, raw: '1' } as const;
    const late = run(
      { type: 'pick', cells: first },
      { type: 'pick', cells: second },
      { type: 'picked', cells: first, amount },
    );
    expect(late.picking).toEqual({ cells: second, amount: null });
    const state = confirmReducer(late, { type: 'picked', cells: second, amount });
    expect(state.picking?.amount).toEqual(amount);
    expect(confirmReducer(state, { type: 'cancelPick' }).picking).toBeNull();
  });

  it('takes a pick for a figure and lets it be taken back', () => {
    const state = run({ type: 'usePick', id: INCOME, reading: reading('H7') });
    expect(state.decisions[INCOME]).toMatchObject({ included: true, picked: { cells: ['H7'] } });
    const back = confirmReducer(state, { type: 'decide', id: INCOME, change: { picked: null } });
    expect(back.decisions[INCOME]?.picked).toBeNull();
  });

  it('adds a figure once, selects it, and removes it again', () => {
    const figure = { key: 'operation.total@final', period: 'prior' } as const;
    const state = run({ type: 'add', figure }, { type: 'add', figure });
    expect(state.added).toEqual([figure]);
    expect(state.selected).toBe('prior.operation.total@final');
    expect(confirmReducer(state, { type: 'remove', id: 'prior.operation.total@final' })).toMatchObject({
      added: [],
      decisions: {},
      selected: null,
    });
    const known = run({ type: 'add', figure: { key: 'income.total@final', period: 'current' } });
    expect(known).toMatchObject({ added: [], selected: INCOME });
  });
});

describe('reading a workbook again', () => {
  const overrides = withOverride({}, 'Z01', { unit: 'wanyuan' });
  const again = recognition([found('expenditure.total@final', 1)]);

  it('keeps picks, in the new unit, also for a figure that is no longer found', () => {
    const state = run(
      { type: 'usePick', id: INCOME, reading: reading('H7') },
      { type: 'override', overrides },
      {
        ...{ type: 'reread', overrides, recognition: again, remembered: [] },
        picks: { [INCOME]: reading('H7', 'wanyuan') },
      },
    );
    expect(state.recognition).toBe(again);
    expect(state.decisions[INCOME]?.picked?.unit).toBe('wanyuan');
    expect(state.added).toEqual([{ key: 'income.total@final', period: 'current' }]);
  });

  it('drops an answer that was made with older settings', () => {
    const state = run(
      { type: 'override', overrides: {} },
      { type: 'reread', overrides, recognition: again, remembered: [], picks: {} },
    );
    expect(state.recognition).toBe(PENDING.recognition);
  });

  it('reads a sheet in the settled unit, else the printed one, else that of its figures', () => {
    expect(unitOfSheet(again, overrides, 'Z01')).toBe('wanyuan');
    expect(unitOfSheet(again, {}, 'Z01')).toBe('yuan');
    expect(unitOfSheet(again, {}, '封面')).toBe('yuan');
    expect(withOverride(overrides, 'Z01', { unit: undefined })).toEqual({ Z01: {} });
  });

  it('knows that a sheet’s unit is a question until the clerk has settled it', () => {
    const message = {
      level: 'warning',
      code: 'UNIT_ASSUMED',
      cell: null,
      text: '没有写明金额单位。',
    } as const;
    const doubted = recognition([], { messages: [{ ...message, sheet: 'Z01' }] });
    expect(unitIsDoubtful(doubted, {}, 'Z01')).toBe(true);
    expect(unitIsDoubtful(doubted, {}, 'Z05')).toBe(false);
    expect(unitIsDoubtful(doubted, overrides, 'Z01')).toBe(false);
  });

  it('leaves out again what was left out the last time, and says so when it is confirmed', () => {
    const common = { period: 'current', place: 'same', reading: reading('D11') } as const;
    const remembered = [
      { ...common, key: 'income.total@final', included: true },
      { ...common, key: 'operation.total@final', included: false },
    ] as const;
    const { recognition, decisions } = openState(PENDING, remembered, false);
    const plan = planImport({ recognition, remembered, added: [] }, { current: {}, prior: {} });
    const { figures, leftOut } = choicesOf(plan, decisions, null);
    expect(figures.map(({ key }) => key)).not.toContain('operation.total@final');
    expect(leftOut?.map(({ key }) => key)).toEqual(['operation.total@final']);
  });

  it('no longer trusts what is remembered of a sheet whose kind, stage or year the clerk changed', () => {
    const remembered = [
      {
        key: 'income.total@final',
        period: 'current',
        place: 'same',
        included: true,
        reading: reading('D11'),
      },
    ] as const;
    expect(stillMeant(remembered, overrides)).toHaveLength(1);
    expect(stillMeant(remembered, { Z01: { stage: 'budget' } })).toEqual([]);
    expect(stillMeant(remembered, { Z01: { year: 2022 } })).toEqual([]);
    expect(stillMeant(remembered, { Z01: { table: 'income' } })).toEqual([]);
  });
});
