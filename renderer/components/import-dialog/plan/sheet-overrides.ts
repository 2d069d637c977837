import type { ReadingOverrides } from '../../../../shared/contract/imports.contract.ts';
import type { CellChoice } from '../../../../shared/import/workbook/pick-cells.ts';
import type { Recognition } from '../../../../shared/import/workbook/recognition.ts';
import type { MoneyUnit } from '../../../../shared/money/fen.ts';
import type { RememberedReading } from './plan.ts';

export type SheetOverrides = ReadingOverrides[string];

/** The overrides with one sheet's changed; `undefined` returns to what is printed. */
export function withOverride(
  overrides: ReadingOverrides,
  sheet: string,
  change: { readonly [K in keyof SheetOverrides]: SheetOverrides[K] },
): ReadingOverrides {
  const merged = { ...overrides[sheet], ...change };
  const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
  return { ...overrides, [sheet]: kept };
}

/** The unit amounts of a sheet are read in: settled by the clerk, printed, else that of what was found there. */
export function unitOfSheet(recognition: Recognition, overrides: ReadingOverrides, sheet: string): MoneyUnit {
  return (
    overrides[sheet]?.unit ??
    recognition.sheets.find(({ name }) => name === sheet)?.unit ??
    recognition.figures.find((figure) => figure.sheet === sheet)?.unit ??
    'yuan'
  );
}

/** A choice of cells as the clerk's settled unit for its sheet has it. */
export function inSettledUnit(choice: CellChoice, overrides: ReadingOverrides): CellChoice {
  return { ...choice, unit: overrides[choice.sheet]?.unit ?? choice.unit };
}

/** A form that is of another kind, stage or year this time does not mean the same figures as the last time. */
export function stillMeant(
  remembered: readonly RememberedReading[],
  overrides: ReadingOverrides,
): RememberedReading[] {
  return remembered.filter(({ reading }) => {
    const settled = overrides[reading.sheet];
    return settled?.stage === undefined && settled?.year === undefined && settled?.table === undefined;
  });
}
