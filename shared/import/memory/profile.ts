import * as z from 'zod';
import { FIGURE_KEYS, FIGURE_STAGES } from '../../figures/keys.ts';
import { MONEY_UNITS } from '../../money/fen.ts';
import { TABLE_KINDS } from '../workbook/table-kinds.ts';

const text = z.string().max(500);
const texts = z.array(text).max(64);

/** By what a sheet is known again: its table, never its number or place in the workbook. */
const sheetIdentitySchema = z.strictObject({
  table: z.enum(TABLE_KINDS).nullable(),
  stage: z.enum(FIGURE_STAGES).nullable(),
  hidden: z.boolean(),
  /** the sheet's year less the workbook's: a copy of last year's table is another sheet */
  yearOffset: z.int(),
  /** title and sheet name without years and department; '' when there is none */
  title: text,
  name: text,
});
export type SheetIdentity = z.infer<typeof sheetIdentitySchema>;

/**
 * By what a cell is found again. `among` says how many cells of the sheet carried these labels and headers: with
 * more than one, the labels above and below decide, and all of them must still be there; with none it cannot be told
 * from its neighbours and is never found again.
 */
const cellAnchorSchema = z.strictObject({
  /** A1 address it had */
  address: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/),
  /** labels to the left in its row and block, outermost first; none in a table of one unlabelled row */
  labels: texts,
  /** headers over the nearest label, outermost first: which of several blocks side by side */
  block: texts,
  /** headers over the cell, outermost first */
  header: texts,
  among: z.int().min(0),
  /** how many rows carried the nearest label, in whichever block; for a cell without one, how many held amounts */
  rows: z.int().min(0),
  /** nearest label of the rows above and below, '' where they have none; header of the columns before and after */
  above: text.nullable(),
  below: text.nullable(),
  before: text.nullable(),
  after: text.nullable(),
  /** it was summed with its neighbour in this direction, so a new one between or beside them must not go unseen */
  runs: z.array(z.enum(['down', 'across'])).max(2),
  /** the unit the sheet itself states for the cell */
  printedUnit: z.enum(MONEY_UNITS).nullable(),
});
export type CellAnchor = z.infer<typeof cellAnchorSchema>;

const profileFigureSchema = z.strictObject({
  key: z.enum(FIGURE_KEYS),
  /** the figure's year less the sheet's: the same form fills another period when read into another year's report */
  yearOffset: z.int(),
  sheet: sheetIdentitySchema,
  /** the unit the clerk confirmed */
  unit: z.enum(MONEY_UNITS),
  /** more than one is a sum */
  cells: z.array(cellAnchorSchema).min(1).max(200),
  /** false: found, and left out by the clerk */
  included: z.boolean().default(true),
});
export type ProfileFigure = z.infer<typeof profileFigureSchema>;

/** Which cells of a form state which figures, as a clerk confirmed it. Holds labels only, never an amount. */
export const importProfileSchema = z.strictObject({
  format: z.literal(1),
  figures: z.array(profileFigureSchema).min(1).max(1_000),
});
export type ImportProfile = z.infer<typeof importProfileSchema>;
