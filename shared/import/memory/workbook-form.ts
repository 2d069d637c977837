import type { MoneyUnit } from '../../money/fen.ts';
import type { Grid } from '../workbook/grid.ts';
import type { RecognisedSheet, Recognition } from '../workbook/recognition.ts';
import { type CellFinder, cellFinder } from './find-cells.ts';
import { formTitle } from './form-text.ts';
import type { SheetIdentity } from './profile.ts';
import { type SheetOutline, sheetForm } from './sheet-form.ts';

/** One sheet of a workbook with what it is known again by. */
export interface FormSheet {
  readonly name: string;
  readonly identity: SheetIdentity;
  /** the year it speaks of, else the workbook's */
  readonly year: number | null;
  readonly finder: CellFinder;
  /** the unit recognition reads a column in when the clerk settles nothing */
  readonly unitOf: (column: number) => MoneyUnit | null;
}

/** A workbook as a form. Sheets are gone through on first use, so one that no figure needs costs its headers only. */
export interface WorkbookForm {
  readonly sheets: readonly FormSheet[];
}

/**
 * @param outlines of the sheets of the grid, in their order
 * @param recognition of the same grid, read without what the clerk settles by hand, so that next year's file,
 * of which nothing is settled yet, is the same form
 */
export function formOf(
  grid: Grid,
  outlines: readonly SheetOutline[],
  recognition: Recognition,
): WorkbookForm {
  const departments = [
    ...new Set([recognition.department, ...outlines.map(({ facts }) => facts.department)]),
  ].flatMap((name) => name ?? []);
  const sheets = grid.sheets.flatMap((sheet, index): FormSheet[] => {
    const outline = outlines[index];
    const recognised = recognition.sheets[index];
    if (!outline || !recognised) return [];
    const year = outline.facts.year ?? recognition.year;
    const form = sheetForm(outline, { year, departments });
    const assumed = recognition.figures.find((figure) => figure.sheet === sheet.name)?.unit ?? null;
    return [
      {
        name: sheet.name,
        identity: {
          ...identityOf(recognised, departments),
          yearOffset: (year ?? 0) - (recognition.year ?? year ?? 0),
          title: formTitle(outline.facts.title ?? '', departments),
        },
        year,
        finder: cellFinder(form),
        unitOf: (column) => form.unitOf(column) ?? assumed,
      },
    ];
  });
  return { sheets };
}

function identityOf(sheet: RecognisedSheet, departments: readonly string[]) {
  const { table, stage, hidden } = sheet;
  return { table, stage, hidden, name: formTitle(sheet.name, departments) };
}

/** Names an office program gives by itself tell nothing. */
const GENERIC_NAME = /^(?:sheet|工作表|表)?\d*$/i;

/** The sheet of an identity: by its title, else by its name; null when none or several answer. */
export function findSheet(form: WorkbookForm, wanted: SheetIdentity): FormSheet | null {
  const alike = form.sheets.filter(
    ({ identity }) =>
      identity.table === wanted.table &&
      identity.stage === wanted.stage &&
      identity.hidden === wanted.hidden &&
      identity.yearOffset === wanted.yearOffset,
  );
  const titled = alike.filter(({ identity }) => identity.title === wanted.title);
  const named = (sheets: readonly FormSheet[]) =>
    GENERIC_NAME.test(wanted.name) ? [] : sheets.filter(({ identity }) => identity.name === wanted.name);
  if (titled.length === 0) return onlyOne(named(alike));
  return onlyOne(titled) ?? onlyOne(named(titled));
}

function onlyOne<T>(list: readonly T[]): T | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}
