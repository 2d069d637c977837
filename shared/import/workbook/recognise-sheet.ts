import type { FigureStage } from '../../figures/keys.ts';
import type { MoneyUnit } from '../../money/fen.ts';
import type { GridSheet } from './grid.ts';
import type { ReadFigure } from './read-figures.ts';
import { recogniseTable, type TableContext } from './recognise-table.ts';
import type { ImportMessage, RecognisedSheet } from './recognition.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { splitTables } from './split-tables.ts';
import type { TableKind } from './table-kinds.ts';

/** What the clerk settled by hand, or what the rest of the workbook tells; stronger than the sheet's own words. */
export interface SheetOverrides {
  readonly unit?: MoneyUnit;
  readonly stage?: FigureStage;
  readonly year?: number;
  readonly table?: TableKind;
  /** zero-based first row of the headers */
  readonly headerRow?: number;
}

/** What the rest of the workbook tells where a sheet itself is silent. */
export interface SheetContext {
  readonly stage: FigureStage | null;
  readonly year: number | null;
}

export interface SheetReading {
  readonly sheet: RecognisedSheet;
  readonly facts: SheetFacts;
  readonly figures: readonly ReadFigure[];
  readonly messages: readonly ImportMessage[];
  /** the amounts were read in 元 only because no unit is printed anywhere on the sheet */
  readonly unitMissing: boolean;
  /** the clerk chose the unit: no other witness is heard */
  readonly unitSettled: boolean;
}

const NO_CONTEXT: SheetContext = { stage: null, year: null };

/**
 * Recognises one sheet: which table it is, and the figures it states. Pure and total, and cheap enough to be
 * called on every change of an override.
 */
export function recogniseSheet(
  sheet: GridSheet,
  overrides: SheetOverrides = {},
  context: SheetContext = NO_CONTEXT,
): SheetReading {
  const readings: SheetReading[] = [];
  let told: TableContext = { ...context, unit: null };
  const tables = splitTables(sheet);
  for (const table of tables) {
    const own = tables.length === 1 ? overrides : overridesWithin(table, overrides);
    const reading = recogniseTable(table, own, told);
    told = { ...told, unit: reading.sheet.unit ?? told.unit, year: reading.facts.year ?? told.year };
    readings.push(reading);
  }
  const [first, ...rest] = readings.toSorted(
    (a, b) => Number(b.sheet.table !== null) - Number(a.sheet.table !== null),
  );
  if (!first) return recogniseTable(sheet, overrides, told);
  if (rest.length === 0) return first;
  return {
    ...first,
    figures: readings.flatMap((reading) => reading.figures),
    messages: readings.flatMap((reading) => reading.messages),
    unitMissing: readings.some((reading) => reading.unitMissing),
  };
}

/** Of several tables, the header row the clerk pointed at says which one the header and the kind of table belong to. */
function overridesWithin(rows: GridSheet, overrides: SheetOverrides): SheetOverrides {
  const { headerRow, table: _, ...others } = overrides;
  return headerRow !== undefined && rows.rows[headerRow] !== undefined ? overrides : others;
}
