import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase, schemaVersion } from '../../../../electron/database/connection.ts';
import { APPLICATION_ID, walPath } from '../../../../electron/database/database-file.ts';
import { SCHEMA_VERSION } from '../../../../electron/database/migrations/index.ts';
import { listReports } from '../../../../electron/database/repositories/reports-repo.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { fileDatabase, storeReport } from '../../../support/test-database.ts';

const errorOf = (code: string, params: object) => expect.objectContaining({ code, params });

/** A copy of an open database as it lies on the disk, with its -wal file. */
function afterPowerCut(path: string): string {
  const unclean = join(temporaryFolder(), '数据.db');
  writeFileSync(unclean, readFileSync(path));
  writeFileSync(walPath(unclean), readFileSync(walPath(path)));
  return unclean;
}

describe('openDatabase', () => {
  it('creates a file of ours with durable settings and leaves nothing else behind', () => {
    const folder = temporaryFolder();
    const path = join(folder, '数据.db');
    const db = openDatabase(path);
    const pragma = (name: string) => db.pragma(name, { simple: true });
    expect({
      journal: pragma('journal_mode'),
      synchronous: pragma('synchronous'),
      foreignKeys: pragma('foreign_keys'),
      trustedSchema: pragma('trusted_schema'),
      applicationId: pragma('application_id'),
      busyTimeout: pragma('busy_timeout'),
      version: pragma('user_version'),
    }).toEqual({
      journal: 'wal',
      synchronous: 2,
      foreignKeys: 1,
      trustedSchema: 0,
      applicationId: APPLICATION_ID,
      busyTimeout: 2000,
      version: 0,
    });
    closeDatabase(db);
    closeDatabase(db);
    expect(readdirSync(folder)).toEqual(['数据.db']);
  });

  it('finds after reopening what was stored before', () => {
    const path = join(temporaryFolder(), '数据.db');
    const first = fileDatabase(path);
    storeReport(first);
    closeDatabase(first);
    const again = openDatabase(path, { readonly: true });
    expect(listReports(again).map((report) => report.departmentName)).toEqual(['云河县科学技术协会']);
    closeDatabase(again);
  });

  it('refuses writes through a read-only connection', () => {
    const path = join(temporaryFolder(), '数据.db');
    closeDatabase(fileDatabase(path));
    const db = openDatabase(path, { readonly: true });
    expect(() => db.exec('DELETE FROM reports')).toThrow(
      expect.objectContaining({ code: 'SQLITE_READONLY' }),
    );
    closeDatabase(db);
  });

  it('does not create a file where one is asked for', () => {
    const folder = temporaryFolder();
    const path = join(folder, '没有.db');
    const missing = errorOf('DB_NOT_FOUND', { file: '没有.db' });
    expect(() => openDatabase(path, { readonly: true })).toThrow(missing);
    expect(() => openDatabase(path, { mustExist: true })).toThrow(missing);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('names the folder that does not exist', () => {
    const path = join(temporaryFolder(), '没有的文件夹', '数据.db');
    expect(() => openDatabase(path)).toThrow(errorOf('FOLDER_NOT_FOUND', { folder: '没有的文件夹' }));
  });

  it('refuses a folder', () => {
    const path = join(temporaryFolder(), '资料');
    mkdirSync(path);
    expect(() => openDatabase(path)).toThrow(errorOf('FILE_IS_DIRECTORY', { file: '资料' }));
  });

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['a text file', Buffer.from('部门整体支出绩效自评报告'.repeat(20))],
    ['a database cut off in its header', Buffer.from('SQLite format 3\0')],
    ['a database cut off after its header', null],
  ])('calls %s damaged and leaves it untouched', (_name, content) => {
    const folder = temporaryFolder();
    const path = join(folder, '数据.db');
    closeDatabase(fileDatabase(path));
    const before = content ?? readFileSync(path).subarray(0, 5000);
    writeFileSync(path, before);
    expect(() => openDatabase(path)).toThrow(errorOf('DB_DAMAGED', { file: '数据.db' }));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses the SQLite file of another program and leaves it untouched', () => {
    const path = join(temporaryFolder(), '别的程序.db');
    const foreign = new Database(path);
    foreign.exec('CREATE TABLE notes (text)');
    foreign.close();
    const before = readFileSync(path);
    expect(() => openDatabase(path)).toThrow(errorOf('DB_NOT_OURS', { file: '别的程序.db' }));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a file of a newer version and leaves it untouched', () => {
    const folder = temporaryFolder();
    const path = join(folder, '数据.db');
    const db = fileDatabase(path);
    storeReport(db);
    db.pragma('user_version = 99');
    closeDatabase(db);
    const before = readFileSync(path);
    expect(() => openDatabase(path)).toThrow(
      errorOf('DB_NEWER_THAN_APP', { found: 99, supported: SCHEMA_VERSION }),
    );
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['数据.db']);
  });

  it('refuses a newer file whose version still waits in the -wal file, and keeps both files as they are', () => {
    const path = join(temporaryFolder(), '数据.db');
    const db = fileDatabase(path);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.pragma('user_version = 99');
    const before = [readFileSync(path), readFileSync(walPath(path))];
    closeDatabase(db);
    const unclean = join(temporaryFolder(), '数据.db');
    before.forEach((bytes, index) => {
      writeFileSync(index === 0 ? unclean : walPath(unclean), bytes);
    });
    expect(() => openDatabase(unclean)).toThrow(expect.objectContaining({ code: 'DB_NEWER_THAN_APP' }));
    expect([readFileSync(unclean), readFileSync(walPath(unclean))]).toEqual(before);
  });

  it('brings back what was committed before a power cut', () => {
    const path = join(temporaryFolder(), '数据.db');
    const db = fileDatabase(path);
    storeReport(db);
    const recovered = openDatabase(afterPowerCut(path));
    expect(listReports(recovered)).toHaveLength(1);
    closeDatabase(recovered);
  });

  it('finds after a power cut that the body of a report is no longer JSON', () => {
    const path = join(temporaryFolder(), '数据.db');
    const db = fileDatabase(path);
    storeReport(db);
    db.exec("UPDATE report_bodies SET body = '{'");
    expect(() => openDatabase(afterPowerCut(path))).toThrow(errorOf('DB_DAMAGED', { file: '数据.db' }));
  });

  it('opens a new database without tables after a power cut', () => {
    const path = join(temporaryFolder(), '数据.db');
    const db = openDatabase(path);
    db.pragma('user_version = 0');
    const opened = openDatabase(afterPowerCut(path));
    expect(schemaVersion(opened)).toBe(0);
    closeDatabase(opened);
    closeDatabase(db);
  });

  it('never answers a lost database with an empty one while its -wal file is there', () => {
    const path = join(temporaryFolder(), '数据.db');
    const db = fileDatabase(path);
    storeReport(db);
    const wal = readFileSync(walPath(path));
    closeDatabase(db);
    rmSync(path);
    writeFileSync(walPath(path), wal);
    expect(() => openDatabase(path)).toThrow(errorOf('DB_DAMAGED', { file: '数据.db' }));
    expect(existsSync(path)).toBe(false);
  });
});
