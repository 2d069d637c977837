import { describe, expect, it } from 'vitest';
import {
  getProfile,
  listProfiles,
  putProfile,
  setProfileUsedAt,
} from '../../../../../electron/database/repositories/import-profiles-repo.ts';
import { memoryDatabase, tableRows } from '../../../../support/test-database.ts';

const hash = (letter: string) => letter.repeat(64);
const at = (day: number) => `2026-11-0${day}T05:00:00.000Z`;
const profile = (letter: string, day: number) => ({
  fingerprint: hash(letter),
  formName: `表样${letter}`,
  learntAt: at(day),
  body: { day },
});

describe('remembered forms', () => {
  it('are found by their fingerprint', () => {
    const db = memoryDatabase();
    putProfile(db, profile('a', 1));
    expect(getProfile(db, hash('a'))).toEqual(profile('a', 1));
    expect(getProfile(db, hash('b'))).toBeNull();
  });

  it('are replaced by what is learnt later, and keep when they were used', () => {
    const db = memoryDatabase();
    putProfile(db, profile('a', 1));
    setProfileUsedAt(db, hash('a'), at(2));
    putProfile(db, profile('a', 3));
    expect(tableRows(db, 'import_profiles')).toEqual([
      expect.objectContaining({ learnt_at: at(3), used_at: at(2), body: '{"day":3}' }),
    ]);
  });

  it('are listed by when they last served, and no more than asked for', () => {
    const db = memoryDatabase();
    putProfile(db, profile('a', 1));
    putProfile(db, profile('b', 2));
    putProfile(db, profile('c', 3));
    setProfileUsedAt(db, hash('a'), at(4));
    expect(listProfiles(db, 2).map(({ formName }) => formName)).toEqual(['表样a', '表样c']);
  });
});
