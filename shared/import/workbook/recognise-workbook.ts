import type { FigureStage } from '../../figures/keys.ts';
import { UNIT_LABELS } from '../../money/fen.ts';
import { assumeUnit, largestBothWays } from './assume-unit.ts';
import { stageOfText } from './column-stage.ts';
import { doubtsOf } from './doubts.ts';
import type { Grid, GridSheet } from './grid.ts';
import {
  recogniseSheet,
  type SheetContext,
  type SheetOverrides,
  type SheetReading,
} from './recognise-sheet.ts';
import type { ImportMessage, Recognition } from './recognition.ts';
import { reconcile } from './reconcile.ts';
import { TABLE_KIND_LABELS } from './table-kinds.ts';
import type { KnownAmounts } from './unit-evidence.ts';
import { commonest, withinYear } from './workbook-facts.ts';

export interface RecognitionOptions {
  /** the report's own year; tables of the year before then fill last year's column */
  readonly year?: number;
  /** what the clerk settled, by sheet name */
  readonly sheets?: Readonly<Record<string, SheetOverrides>>;
  /** amounts of the year before, or of what the report holds: a witness for the unit, by magnitude only */
  readonly known?: KnownAmounts;
}

/** Understands a whole workbook: year, department, tables, figures, and what could not be settled. Pure and total. */
export function recogniseWorkbook(grid: Grid, options: RecognitionOptions = {}): Recognition {
  const overridesOf = (sheet: GridSheet) => options.sheets?.[sheet.name] ?? {};
  const first = grid.sheets.map((sheet) => recogniseSheet(sheet, overridesOf(sheet)));
  const year = yearOfWorkbook(first);
  const context: SheetContext = { stage: stageOfWorkbook(first), year };
  const used = readingsInUse(first);
  const settled = grid.sheets.flatMap((sheet, index) => {
    const reading = first[index];
    return reading ? [settle(sheet, reading, overridesOf(sheet), context, first)] : [];
  });
  const kept = settled.filter((_, index) => used.has(index));
  const placed = kept.map((reading) => withinYear(reading, options.year ?? year));
  const complaints = placed.flatMap((one) => one.messages);
  const read = placed.flatMap((one) => one.figures);
  const doubts = doubtsOf(placed, options.known ?? {});
  const { figures, messages } = reconcile(read, doubts.of);
  const amountsFound = figures.some((figure) => figure.fen !== 0);
  return {
    year,
    department: commonest(factsInOrder(first).flatMap((one) => one.facts.department ?? [])),
    sheets: settled.map((one) => one.sheet),
    figures: amountsFound ? figures : [],
    messages: amountsFound
      ? [...complaints, ...doubts.messages, ...messages, ...hiddenSheets(settled, used)]
      : [noAmounts(settled), ...complaints.filter((message) => message.code !== 'EXAMPLE_ROWS')],
  };
}

/** Facts of recognised tables count before those of covers and prose, which keep an older form's words. */
function factsInOrder(readings: readonly SheetReading[]): readonly SheetReading[] {
  const tables = readings.filter((one) => one.sheet.table !== null);
  const named = tables.filter((one) => one.facts.department !== null);
  return named.length > 0 ? named : readings;
}

function yearOfWorkbook(readings: readonly SheetReading[]): number | null {
  const years = (of: readonly SheetReading[]) => of.flatMap((one) => one.facts.year ?? []);
  const tables = readings.filter((one) => one.sheet.table !== null);
  return commonest(years(tables)) ?? commonest(years(readings));
}

function stageOfWorkbook(readings: readonly SheetReading[]): FigureStage | null {
  const ofTables = readings.flatMap((one) => one.sheet.stage ?? []);
  return (
    commonest(ofTables) ?? commonest(readings.flatMap((one) => stageOfText(one.facts.title ?? '') ?? []))
  );
}

/** Hidden sheets are last year's copies more often than not: they count only where nothing visible does. */
function readingsInUse(readings: readonly SheetReading[]): ReadonlySet<number> {
  const visible = readings.some((one) => !one.sheet.hidden && one.figures.length > 0);
  return new Set(readings.flatMap((one, index) => (visible && one.sheet.hidden ? [] : [index])));
}

/** A second look at a sheet, with what the rest of the workbook tells about its stage, year and unit. */
function settle(
  sheet: GridSheet,
  reading: SheetReading,
  overrides: SheetOverrides,
  context: SheetContext,
  all: readonly SheetReading[],
): SheetReading {
  if (reading.sheet.table === null) return reading;
  const again = (more: SheetOverrides) => recogniseSheet(sheet, { ...overrides, ...more }, context);
  const seen = reading.facts.year !== null && reading.sheet.stage !== null ? reading : again({});
  if (!seen.unitMissing) return seen;
  const known = all.filter((one) => one.sheet.unit !== null).flatMap((one) => one.figures);
  const unit = assumeUnit((candidate) => again({ unit: candidate }).figures, known);
  const assumed = again({ unit });
  const message: ImportMessage = {
    level: 'warning',
    code: 'UNIT_ASSUMED',
    sheet: sheet.name,
    cell: null,
    text: `工作表“${sheet.name}”没有写明金额单位，暂按“${UNIT_LABELS[unit]}”读取${largestBothWays(assumed.figures)}，请核对。`,
  };
  return { ...assumed, unitMissing: true, messages: [message, ...assumed.messages] };
}

function hiddenSheets(readings: readonly SheetReading[], used: ReadonlySet<number>): ImportMessage[] {
  return readings.flatMap(({ sheet }, index) =>
    used.has(index) || sheet.table === null
      ? []
      : [
          {
            level: 'info',
            code: 'HIDDEN_SHEET',
            sheet: sheet.name,
            cell: null,
            text: `工作表“${sheet.name}”是隐藏的，其中的金额没有采用。`,
          },
        ],
  );
}

function noAmounts(readings: readonly SheetReading[]): ImportMessage {
  const kinds = new Set(
    readings.flatMap(({ sheet }) => (sheet.table ? [TABLE_KIND_LABELS[sheet.table]] : [])),
  );
  const text =
    kinds.size === 0
      ? '没有认出预算表或决算表，没有读到金额。'
      : `认出了表样（${[...kinds].join('、')}），但没有填写金额，可能是空白模板。`;
  return { level: 'error', code: 'NO_AMOUNTS', sheet: null, cell: null, text };
}
