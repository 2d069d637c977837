import * as z from 'zod';
import { importProfileSchema } from './profile.ts';

/** More forms than a county has. */
export const MAX_PROFILES = 1_000;

/** One form as it travels between clerks. */
const sharedProfileSchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  formName: z.string().min(1).max(200),
  learntAt: z.iso.datetime(),
  profile: importProfileSchema,
});
export type SharedProfile = z.infer<typeof sharedProfileSchema>;

/** 表样记忆.json: labels and cell addresses of forms, never an amount and nothing of a report. */
export const profileFileSchema = z.strictObject({
  kind: z.literal('jixiao.importProfiles'),
  version: z.literal(1),
  profiles: z.array(sharedProfileSchema).max(MAX_PROFILES),
});
export type ProfileFile = z.infer<typeof profileFileSchema>;
