import { describe, expect, it } from 'vitest';
import { databaseAtVersion, tableRows, updateToVersion } from '../../../../support/test-database.ts';

const ID = '6f1d4a52-8f0f-4f53-9a53-0f6a1c2b3d4e';
const AT = '2026-11-22T05:00:00.000Z';
const REPORT = `INSERT INTO reports (id, department_name, fiscal_year, revision, created_at, updated_at)
  VALUES ('${ID}', '云河县科学技术协会', 2023, 1, '${AT}', '${AT}')`;

function versionOne() {
  const db = databaseAtVersion(0);
  updateToVersion(db, 1);
  return db;
}

describe('migration 1', () => {
  it('takes a report with its body and starts with no other row', () => {
    const db = versionOne();
    db.exec(`${REPORT}; INSERT INTO report_bodies VALUES ('${ID}', '{"format":1}')`);
    expect(tableRows(db, 'reports')).toEqual([
      {
        id: ID,
        department_name: '云河县科学技术协会',
        fiscal_year: 2023,
        revision: 1,
        created_at: AT,
        updated_at: AT,
        deleted_at: null,
      },
    ]);
    const others = ['report_versions', 'imports', 'outlines', 'indicator_packs', 'settings'];
    expect(others.flatMap((table) => tableRows(db, table))).toEqual([]);
  });

  it('deletes what belongs to a report together with it', () => {
    const db = versionOne();
    db.exec(`${REPORT};
      INSERT INTO report_bodies VALUES ('${ID}', '{}');
      INSERT INTO report_versions VALUES ('v1', '${ID}', 'named', '初稿', '${AT}', 1, x'00');
      INSERT INTO imports VALUES ('i1', '${ID}', 'workbook', '决算.xlsx', '${'a'.repeat(64)}', '${AT}', '{}', '{}', x'00');
      DELETE FROM reports`);
    const owned = ['report_bodies', 'report_versions', 'imports'];
    expect(owned.flatMap((table) => tableRows(db, table))).toEqual([]);
  });

  it.each([
    ['a year nobody reports on', REPORT.replace('2023', '23')],
    ['a time that is not ISO 8601 in UTC', REPORT.replaceAll(AT, '2026年11月22日')],
    ['a body without its report', `INSERT INTO report_bodies VALUES ('${ID}', '{}')`],
    ['a body that is not JSON', `${REPORT}; INSERT INTO report_bodies VALUES ('${ID}', '{')`],
    ['a text where a number belongs', REPORT.replace('2023, 1', "2023, 'x'")],
    ['a setting that is not JSON', "INSERT INTO settings VALUES ('textSize', 'large')"],
    [
      'a version of an unknown kind',
      `${REPORT}; INSERT INTO report_versions VALUES ('v1', '${ID}', 'other', '', '${AT}', 1, x'00')`,
    ],
    [
      'an import without a proper hash',
      `${REPORT}; INSERT INTO imports VALUES ('i1', '${ID}', 'word', 'a.doc', '${'G'.repeat(64)}', '${AT}', '{}', '{}', x'00')`,
    ],
  ])('refuses %s', (_name, sql) => {
    const db = versionOne();
    expect(() => db.exec(sql)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }),
    );
  });
});
