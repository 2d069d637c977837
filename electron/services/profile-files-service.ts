import {
  MAX_PROFILES,
  type ProfileFile,
  profileFileSchema,
  type SharedProfile,
} from '../../shared/import/memory/profile-file.ts';
import { getProfile, listProfiles, putProfile } from '../database/repositories/import-profiles-repo.ts';
import { inTransaction } from '../database/transaction.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { type InputFile, readInputFile } from '../files/read-file.ts';
import type { ServiceContext } from './context.ts';
import { profileOf } from './import-memory-service.ts';
import { jsonFileBytes, parseJsonFile } from './json-file.ts';

/** The name the save dialog proposes. */
export const PROFILES_FILE_NAME = '表样记忆.json';

/** A file of every form of a county stays well below. */
const LIMIT_MB = 50;

/** What this clerk's imports taught, as a file for the next clerk. */
export function exportProfiles({ db }: ServiceContext): Uint8Array {
  const profiles = listProfiles(db, MAX_PROFILES).flatMap((stored): SharedProfile[] => {
    const profile = profileOf(stored);
    const { fingerprint, formName, learntAt } = stored;
    return profile ? [{ fingerprint, formName, learntAt, profile }] : [];
  });
  const file: ProfileFile = { kind: 'jixiao.importProfiles', version: 1, profiles };
  return jsonFileBytes(file);
}

/**
 * Takes in what another clerk's imports taught; of two memories of one form the one learnt later is kept.
 * @returns how many forms the file holds
 * @throws AppError NOT_A_PROFILE_FILE
 */
export function importProfiles({ db }: ServiceContext, file: InputFile): number {
  const { profiles } = parseJsonFile(file, profileFileSchema, 'NOT_A_PROFILE_FILE');
  inTransaction(db, () => {
    for (const { profile, ...record } of profiles) {
      const own = getProfile(db, record.fingerprint);
      if (!own || own.learntAt < record.learntAt) putProfile(db, { ...record, body: profile });
    }
  });
  return profiles.length;
}

/** Writes `exportProfiles` to a file, atomically. @throws AppError FOLDER_NOT_FOUND, FILE_IN_USE, DISK_FULL … */
export async function saveProfiles(context: ServiceContext, target: string): Promise<void> {
  await writeFileAtomically(target, exportProfiles(context));
}

/** Reads a file of `saveProfiles`. @throws AppError FILE_*, NOT_A_PROFILE_FILE */
export async function loadProfiles(context: ServiceContext, path: string): Promise<number> {
  return importProfiles(context, await readInputFile(path, { limitMb: LIMIT_MB }));
}
