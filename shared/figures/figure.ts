import * as z from 'zod';
import { MONEY_UNITS } from '../money/fen.ts';
import { FIGURE_KEYS } from './keys.ts';

/** The birth certificate of an imported amount: the very cell it came from. */
export const cellSourceSchema = z.strictObject({
  kind: z.literal('cell'),
  importId: z.string().max(64),
  fileName: z.string().max(260),
  sheet: z.string().max(200),
  /** A1 address inside the sheet; `D7:D9` or `D7+F9` for a sum */
  cell: z.string().max(200),
  /** the cell's own text, before any conversion */
  raw: z.string().max(200),
  unit: z.enum(MONEY_UNITS),
});

/** An amount taken from the prose of last year's report. */
const documentSourceSchema = z.strictObject({
  kind: z.literal('document'),
  importId: z.string().max(64),
  fileName: z.string().max(260),
  /** as written: `195.02万元` */
  raw: z.string().max(200),
});

export const figureSourceSchema = z.discriminatedUnion('kind', [
  cellSourceSchema,
  documentSourceSchema,
  z.strictObject({ kind: z.literal('typed') }),
]);
export type FigureSource = z.infer<typeof figureSourceSchema>;
export type CellSource = z.infer<typeof cellSourceSchema>;

/** 空 ≠ 0 ≠ 不适用: the three states are kept apart everywhere. */
export const figureSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('value'), fen: z.int(), source: figureSourceSchema }),
  z.strictObject({ state: z.literal('blank') }),
  z.strictObject({ state: z.literal('notApplicable'), source: figureSourceSchema }),
]);
export type Figure = z.infer<typeof figureSchema>;

export const BLANK: Figure = { state: 'blank' };

export function typedFigure(fen: number): Figure {
  return { state: 'value', fen, source: { kind: 'typed' } };
}

const figureMapSchema = z.partialRecord(z.enum(FIGURE_KEYS), figureSchema);

/** This year's figures and last year's beside them; a key that is absent is blank. */
export const figuresSchema = z.strictObject({ current: figureMapSchema, prior: figureMapSchema });
export type Figures = z.infer<typeof figuresSchema>;
