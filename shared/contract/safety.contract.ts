import * as z from 'zod';
import { ERROR_CODES } from '../errors/codes.ts';
import { procedure } from './define.ts';

const fileName = z.string().min(1).max(260);

/** What reading a whole backup back showed. */
export const testedBackupSchema = z.strictObject({
  fileName,
  /** reports in it, those in the recycle bin included */
  reports: z.int(),
  ok: z.boolean(),
  /** one Chinese sentence each; empty when ok */
  problems: z.array(z.string()),
});
export type TestedBackup = z.infer<typeof testedBackupSchema>;

export const backupFileSchema = z.strictObject({
  fileName,
  kind: z.enum(['automatic', 'manual']),
  /** ISO instant */
  takenAt: z.string(),
  bytes: z.number(),
});
export type BackupFile = z.infer<typeof backupFileSchema>;

export const safetyStatusSchema = z.strictObject({
  dataFolder: z.string(),
  backupFolder: z.string(),
  /** newest first */
  backups: z.array(backupFileSchema),
  /** the newest automatic backup, read back just now */
  newest: testedBackupSchema.nullable(),
  /** why the last automatic backup of this session failed; null when it did not */
  failure: z
    .strictObject({
      code: z.enum(ERROR_CODES),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
});
export type SafetyStatus = z.infer<typeof safetyStatusSchema>;

/** A backup that was read back and could take the place of the data. */
export const backupContentsSchema = z.strictObject({
  token: z.uuid(),
  fileName,
  /** outside the recycle bin, last changed first */
  reports: z.array(
    z.strictObject({ departmentName: z.string(), fiscalYear: z.int(), updatedAt: z.string() }),
  ),
});
export type BackupContents = z.infer<typeof backupContentsSchema>;

export const restoredDataSchema = z.strictObject({
  /** reports there now, those in the recycle bin included */
  reports: z.int(),
  /** name of the copy of what was there before, beside the database */
  keptAs: z.string().nullable(),
});
export type RestoredData = z.infer<typeof restoredDataSchema>;

const nothing = z.strictObject({});
const writtenBackup = testedBackupSchema.extend({ token: z.uuid() });
export type WrittenBackup = z.infer<typeof writtenBackup>;

export const safetyContract = {
  status: procedure({ input: nothing, output: safetyStatusSchema }),
  /** into the program's own backup folder */
  backUp: procedure({ input: nothing, output: writtenBackup }),
  /** asks where to in a native dialog; null when cancelled */
  backUpElsewhere: procedure({ input: nothing, output: writtenBackup.nullable() }),
  /** asks for a backup in a native dialog and reads it; null when cancelled */
  chooseBackup: procedure({ input: nothing, output: backupContentsSchema.nullable() }),
  /** one of the listed backups */
  openBackup: procedure({ input: z.strictObject({ fileName }), output: backupContentsSchema }),
  /** puts a backup that was read in the place of all data; the window must be loaded anew afterwards */
  restore: procedure({
    input: z.strictObject({ token: z.uuid() }),
    output: restoredDataSchema,
  }),
  showDataFolder: procedure({ input: nothing, output: z.void() }),
  showBackup: procedure({ input: z.strictObject({ fileName }), output: z.void() }),
};
