import * as z from 'zod';
import { TABS } from '../report/paths.ts';
import { procedure } from './define.ts';

/** The steps of 演练, in their order. */
export const PRACTICE_STEPS = ['import', 'source', 'write', 'checks', 'export'] as const;
export type PracticeStep = (typeof PRACTICE_STEPS)[number];

export const settingsSchema = z.strictObject({
  colorScheme: z.enum(['auto', 'light', 'dark']).default('auto'),
  /** large type scales the whole interface */
  textSize: z.enum(['normal', 'large', 'larger']).default('normal'),
  /** `auto`: open where the text size leaves room for it */
  sidePanel: z.enum(['auto', 'open', 'closed']).default('auto'),
  sideView: z.enum(['preview', 'checks', 'lastYear']).default('preview'),
  lastTab: z.enum(TABS).default('cover'),
  /** the report that was open last */
  lastReport: z.uuid().nullable().default(null),
  /** how far 演练 has come; null before it was ever begun */
  practice: z
    .strictObject({
      reportId: z.uuid(),
      done: z.array(z.enum(PRACTICE_STEPS)),
      /** false: the clerk has left it */
      shown: z.boolean(),
    })
    .nullable()
    .default(null),
});
export type Settings = z.infer<typeof settingsSchema>;
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

const changesSchema = z.strictObject({
  colorScheme: settingsSchema.shape.colorScheme.unwrap().optional(),
  textSize: settingsSchema.shape.textSize.unwrap().optional(),
  sidePanel: settingsSchema.shape.sidePanel.unwrap().optional(),
  sideView: settingsSchema.shape.sideView.unwrap().optional(),
  lastTab: settingsSchema.shape.lastTab.unwrap().optional(),
  lastReport: settingsSchema.shape.lastReport.unwrap().optional(),
  practice: settingsSchema.shape.practice.unwrap().optional(),
});
export type SettingsChanges = z.infer<typeof changesSchema>;

export const settingsContract = {
  get: procedure({ input: z.strictObject({}), output: settingsSchema }),
  change: procedure({ input: changesSchema, output: settingsSchema }),
};
