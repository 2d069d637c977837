import { describe, expect, it } from 'vitest';
import type { WritableDb } from '../../../../../electron/database/handles.ts';
import {
  databaseAtVersion,
  storeReport,
  tableRows,
  updateToVersion,
} from '../../../../support/test-database.ts';

const IDS = ['2', '1'].map((digit) => `6f1d4a52-8f0f-4f53-9a53-00000000000${digit}`);
const AT = '2026-11-22T05:00:00.000Z';
const TABLES = ['reports', 'report_bodies', 'report_versions', 'imports'];
const rowsOf = (db: WritableDb) => TABLES.map((table) => tableRows(db, table));

/** Two reports, not in the order of their ids, each with a version and an imported file. */
function filledVersionThree(): WritableDb {
  const db = databaseAtVersion(3);
  for (const id of IDS) {
    storeReport(db, { id, body: { text: `“${id}”𠮷`.repeat(2_000) } });
    db.exec(`INSERT INTO report_versions VALUES ('v${id}', '${id}', 'named', '初稿', '${AT}', 1, x'00');
      INSERT INTO imports VALUES ('i${id}', '${id}', 'workbook', '决算.xlsx', '${'a'.repeat(64)}', '${AT}', '{}', '{}', x'00')`);
  }
  return db;
}

describe('migration 4', () => {
  it('keeps every report with its body, its versions and its files', () => {
    const db = filledVersionThree();
    const before = rowsOf(db);
    updateToVersion(db, 4);
    expect(rowsOf(db)).toEqual(before);
  });

  it('no longer asks at every save whether a body is JSON, and still takes nothing but text', () => {
    const db = filledVersionThree();
    const write = (body: string) => db.exec(`UPDATE report_bodies SET body = ${body}`);
    expect(() => write("'{'")).toThrow(/CHECK/);
    updateToVersion(db, 4);
    write("'{'");
    for (const body of ['NULL', "x'7b7d'"]) {
      expect(() => write(body)).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }),
      );
    }
  });

  it('still takes a body away with its report, and takes none without one or beside another', () => {
    const db = filledVersionThree();
    updateToVersion(db, 4);
    const add = (id: string) => () => db.exec(`INSERT INTO report_bodies VALUES ('${id}', '{}')`);
    expect(add('x')).toThrow(/FOREIGN KEY/);
    expect(add(IDS[0] ?? '')).toThrow(/UNIQUE/);
    db.exec(`DELETE FROM reports WHERE id = '${IDS[0]}'`);
    expect(tableRows(db, 'report_bodies')).toMatchObject([{ report_id: IDS[1] }]);
  });
});
