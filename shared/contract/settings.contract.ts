import * as z from 'zod';
import { TABS } from '../report/paths.ts';
import { procedure } from './define.ts';

export const settingsSchema = z.strictObject({
  colorScheme: z.enum(['auto', 'light', 'dark']).default('auto'),
  /** large type scales the whole interface */
  textSize: z.enum(['normal', 'large', 'larger']).default('normal'),
  lastTab: z.enum(TABS).default('cover'),
});
export type Settings = z.infer<typeof settingsSchema>;
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

const changesSchema = z.strictObject({
  colorScheme: settingsSchema.shape.colorScheme.unwrap().optional(),
  textSize: settingsSchema.shape.textSize.unwrap().optional(),
  lastTab: settingsSchema.shape.lastTab.unwrap().optional(),
});
export type SettingsChanges = z.infer<typeof changesSchema>;

export const settingsContract = {
  get: procedure({ input: z.strictObject({}), output: settingsSchema }),
  change: procedure({ input: changesSchema, output: settingsSchema }),
};
