import { describe, expect, it } from 'vitest';
import {
  databaseAtVersion,
  storeReport,
  tableRows,
  updateToVersion,
} from '../../../../support/test-database.ts';

const HASH = 'a'.repeat(64);
const AT = '2026-11-22T05:00:00.000Z';
const PROFILE = `INSERT INTO import_profiles VALUES ('${HASH}', '收入支出决算总表', '${AT}', NULL, '{"format":1}')`;

function versionTwo() {
  const db = databaseAtVersion(1);
  storeReport(db);
  updateToVersion(db, 2);
  return db;
}

describe('migration 2', () => {
  it('adds an empty table of remembered forms and leaves reports alone', () => {
    const db = versionTwo();
    expect(tableRows(db, 'import_profiles')).toEqual([]);
    expect(tableRows(db, 'reports')).toHaveLength(1);
    expect(tableRows(db, 'report_bodies')).toHaveLength(1);
  });

  it('takes one profile for each form', () => {
    const db = versionTwo();
    db.exec(PROFILE);
    expect(tableRows(db, 'import_profiles')).toEqual([
      {
        fingerprint: HASH,
        form_name: '收入支出决算总表',
        learnt_at: AT,
        used_at: null,
        body: '{"format":1}',
      },
    ]);
    expect(() => db.exec(PROFILE)).toThrow(expect.objectContaining({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' }));
  });

  it.each([
    ['a fingerprint that is no hash', PROFILE.replace(HASH, '表样')],
    ['a form without a name', PROFILE.replace('收入支出决算总表', '')],
    ['a time that is not ISO 8601 in UTC', PROFILE.replace(AT, '2026年11月22日')],
    ['a use at no time', PROFILE.replace('NULL', "'昨天'")],
    ['a body that is not JSON', PROFILE.replace('{"format":1}', '{')],
  ])('refuses %s', (_name, sql) => {
    const db = versionTwo();
    expect(() => db.exec(sql)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }),
    );
  });
});
