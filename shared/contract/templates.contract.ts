import * as z from 'zod';
import { outlineSchema } from '../compose/outline.ts';
import { indicatorPackSchema } from '../scoring/pack.ts';
import { procedure } from './define.ts';

const templateSummarySchema = z.strictObject({ id: z.string(), name: z.string(), notice: z.string() });
export type TemplateSummary = z.infer<typeof templateSummarySchema>;

const templateId = z.string().min(1).max(64);

export const templatesContract = {
  list: procedure({
    input: z.strictObject({}),
    output: z.strictObject({
      outlines: z.array(templateSummarySchema),
      packs: z.array(templateSummarySchema),
    }),
  }),
  /** what a report would be composed and scored by */
  get: procedure({
    input: z.strictObject({ outlineId: templateId, packId: templateId }),
    output: z.strictObject({ outline: outlineSchema, pack: indicatorPackSchema }),
  }),
  /** keeps scoring indicators as the clerk's own; main gives them an id, so that they never take another's place */
  addPack: procedure({ input: z.strictObject({ pack: indicatorPackSchema }), output: indicatorPackSchema }),
  /** writes scoring indicators to a file chosen in a native dialog; null when cancelled */
  savePack: procedure({
    input: z.strictObject({ packId: templateId }),
    output: z.strictObject({ token: z.uuid(), fileName: z.string() }).nullable(),
  }),
  /** takes in scoring indicators from a file chosen in a native dialog; null when cancelled */
  loadPack: procedure({ input: z.strictObject({}), output: indicatorPackSchema.nullable() }),
};
