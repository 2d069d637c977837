import * as z from 'zod';
import { formOfferSchema } from '../import/form-use/form-offer.ts';
import { procedure } from './define.ts';

/** 评分表 and 绩效目标表: read for the clerk to look at; nothing is stored until templates or the report take it. */
export const formsContract = {
  /** asks for a workbook in a native dialog; null when cancelled */
  choose: procedure({ input: z.strictObject({}), output: formOfferSchema.nullable() }),
  /** what the workbook holds that was just refused as a budget workbook; null when it is nothing for here either */
  ofRefused: procedure({ input: z.strictObject({}), output: formOfferSchema.nullable() }),
};
