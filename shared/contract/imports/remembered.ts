import * as z from 'zod';
import { FIGURE_KEYS, FIGURE_PERIODS } from '../../figures/keys.ts';
import { cellChoiceSchema } from './cells.ts';

/** A figure of a sheet form that was confirmed before, found again by its labels. */
const rememberedFigureSchema = z.strictObject({
  key: z.enum(FIGURE_KEYS),
  period: z.enum(FIGURE_PERIODS),
  choice: cellChoiceSchema,
  /** `moved`: the labels were found, at another address than last time */
  place: z.enum(['same', 'moved']),
  /** false: it was found then as well, and the clerk left it out */
  included: z.boolean(),
});

/** What an earlier import of the same form says: “27/27 项找到”, or what moved and what is gone. */
export const rememberedSchema = z.strictObject({
  /** ISO instant of the import it was learnt from */
  learntAt: z.string(),
  figures: z.array(rememberedFigureSchema),
  missing: z.array(z.strictObject({ key: z.enum(FIGURE_KEYS), period: z.enum(FIGURE_PERIODS) })),
});
export type Remembered = z.infer<typeof rememberedSchema>;
