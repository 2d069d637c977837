import * as z from 'zod';
import { procedure } from './define.ts';

const templateSummarySchema = z.strictObject({ id: z.string(), name: z.string(), notice: z.string() });
export type TemplateSummary = z.infer<typeof templateSummarySchema>;

export const templatesContract = {
  list: procedure({
    input: z.strictObject({}),
    output: z.strictObject({
      outlines: z.array(templateSummarySchema),
      packs: z.array(templateSummarySchema),
    }),
  }),
};
