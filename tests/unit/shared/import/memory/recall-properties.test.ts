import { describe, expect, it } from 'vitest';
import { FIGURE_KEYS } from '../../../../../shared/figures/keys.ts';
import { recallMapping } from '../../../../../shared/import/memory/recall.ts';
import { cellAddress, type Grid, type GridCell } from '../../../../../shared/import/workbook/grid.ts';
import { mapSheet, withColumn, withRow } from '../../../../support/changed-grid.ts';
import { fc } from '../../../../support/property.ts';
import { aChoice, aForm, formOfGrid, learnt, textAt } from '../../../../support/remembered-forms.ts';

const FORM = aForm();
const SHEETS = FORM.sheets.map(({ name }) => name);
const isAmount = (cell: GridCell | undefined) => cell?.kind === 'number' && Number(cell.text) > 2;

/** Every amount of the form with its sheet and address; the numbers in the 栏次 row are none. */
const AMOUNTS = FORM.sheets.flatMap(({ name, rows }) =>
  rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) =>
      isAmount(cell) && !(name === '三公经费' && r === 4)
        ? [{ sheet: name, address: cellAddress(r, c) }]
        : [],
    ),
  ),
);
const ALL = AMOUNTS.map(({ sheet, address }, index) =>
  aChoice(FIGURE_KEYS[index] ?? 'income.total@final', sheet, address),
);

/** Sums of one sheet: cells beside each other as well as scattered ones. */
const sums = fc.array(
  fc.constantFrom(...SHEETS).chain((sheet) => {
    const own = AMOUNTS.filter((amount) => amount.sheet === sheet).map(({ address }) => address);
    return fc
      .uniqueArray(fc.constantFrom(...own), { minLength: 1, maxLength: 4 })
      .map((cells) => ({ sheet, cells }));
  }),
  { minLength: 1, maxLength: 8 },
);

const newCell = fc.oneof(
  fc.constant(undefined),
  fc
    .constantFrom(
      '合计',
      '决算数',
      '年初预算数',
      '本年合计',
      '一、基本支出',
      '新增项目',
      '其中：上年结转',
      '项目',
    )
    .map((text): GridCell => ({ kind: 'text', text })),
  fc
    .integer({ min: 100_000, max: 999_999 })
    .map((amount): GridCell => ({ kind: 'number', text: `${amount}` })),
);
interface Change {
  readonly sheet: string;
  readonly way: 'row' | 'column';
  readonly at: number;
  readonly cells: readonly (GridCell | undefined)[];
  /** puts a copy of the row that stands there instead of `cells` */
  readonly copies: boolean;
}
const where = { sheet: fc.constantFrom(...SHEETS), way: fc.constantFrom('row' as const, 'column' as const) };
const anyChange: fc.Arbitrary<Change> = fc.record({
  ...where,
  at: fc.nat(10),
  cells: fc.array(newCell, { maxLength: 10 }),
  copies: fc.boolean(),
});
const blankChange: fc.Arbitrary<Change> = fc.record({
  ...where,
  at: fc.nat(10),
  cells: fc.constant([]),
  copies: fc.constant(false),
});

function changed(grid: Grid, changes: readonly Change[]): Grid {
  return changes.reduce(
    (before, { sheet, way, at, cells, copies }) =>
      mapSheet(before, sheet, (one) => {
        const row = Math.min(at, one.rows.length);
        if (way === 'row') return withRow(one, row, copies ? copyOf(one.rows[row]) : cells);
        return withColumn(one, at, cells);
      }),
    grid,
  );
}

/** Its amounts are others, so that taking one of them is noticed. */
function copyOf(row: readonly (GridCell | undefined)[] = []): (GridCell | undefined)[] {
  return row.map((cell) =>
    cell && isAmount(cell) ? { ...cell, text: `${Number(cell.text) + 500_000}` } : cell,
  );
}

function textsOf(grid: Grid, { sheet, cells }: { sheet: string; cells: readonly string[] }) {
  return cells.map((address) => textAt(grid, sheet, address));
}

describe('whatever rows and columns are put in', () => {
  it('a figure is found at the cell it was confirmed at, or not at all', () => {
    const profile = learnt(FORM, ALL);
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 4 }), (changes) => {
        const grid = changed(FORM, changes);
        const { figures, missing } = recallMapping(formOfGrid(grid), profile, 2023);
        expect(figures.length + missing.length).toBe(ALL.length);
        for (const { key, choice } of figures) {
          const before = ALL.find((one) => one.key === key);
          expect(textsOf(grid, choice)).toEqual(before && textsOf(FORM, before));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('no header takes the place of the one below it, where headers alone name the cells', () => {
    const grid = changed(FORM, [
      {
        sheet: '三公经费',
        way: 'row',
        at: 3,
        cells: ['合计', '项目', null, null, '合计'].map((text) =>
          text ? { kind: 'text', text } : undefined,
        ),
        copies: false,
      },
    ]);
    for (const { key, choice } of recallMapping(formOfGrid(grid), learnt(FORM, ALL), 2023).figures) {
      const before = ALL.find((one) => one.key === key);
      expect(textsOf(grid, choice)).toEqual(before && textsOf(FORM, before));
    }
  });

  it('a sum is found with its very cells, or not at all', () => {
    fc.assert(
      fc.property(sums, fc.array(anyChange, { maxLength: 3 }), (picked, changes) => {
        const choices = picked.map(({ sheet, cells }, index) =>
          aChoice(FIGURE_KEYS[index] ?? 'income.total@final', sheet, ...cells),
        );
        const grid = changed(FORM, changes);
        for (const { key, choice } of recallMapping(formOfGrid(grid), learnt(FORM, choices), 2023).figures) {
          const before = choices.find((one) => one.key === key);
          expect(textsOf(grid, choice)).toEqual(before && textsOf(FORM, before));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('blank ones hide nothing', () => {
    const profile = learnt(FORM, ALL);
    fc.assert(
      fc.property(fc.array(blankChange, { maxLength: 5 }), (changes) => {
        const { missing } = recallMapping(formOfGrid(changed(FORM, changes)), profile, 2023);
        expect(missing).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
