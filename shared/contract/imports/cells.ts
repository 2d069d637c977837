import * as z from 'zod';
import { FIGURE_KEYS, FIGURE_PERIODS } from '../../figures/keys.ts';
import { MONEY_UNITS } from '../../money/fen.ts';

export const sheetNameSchema = z.string().max(200);
export const unitSchema = z.enum(MONEY_UNITS);
export const cellAddressSchema = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/);

/** Cells that state one figure; more than one is a sum. */
export const cellChoiceSchema = z.strictObject({
  sheet: sheetNameSchema,
  cells: z.array(cellAddressSchema).min(1).max(200),
  unit: unitSchema,
});

/** A figure and the cells it is taken from. */
export const takenFigureSchema = cellChoiceSchema.extend({
  key: z.enum(FIGURE_KEYS),
  period: z.enum(FIGURE_PERIODS),
});
