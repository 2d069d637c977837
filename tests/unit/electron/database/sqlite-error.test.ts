import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { mappingSqliteErrors } from '../../../../electron/database/sqlite-error.ts';

function thrownFor(code: string): unknown {
  try {
    mappingSqliteErrors('数据.db', () => {
      throw new Database.SqliteError('raised for the test', code);
    });
  } catch (error) {
    return error;
  }
  return null;
}

describe('mappingSqliteErrors', () => {
  it.each([
    ['SQLITE_BUSY', 'DB_IN_USE'],
    ['SQLITE_BUSY_SNAPSHOT', 'DB_IN_USE'],
    ['SQLITE_LOCKED', 'DB_IN_USE'],
    ['SQLITE_READONLY_DBMOVED', 'NO_WRITE_PERMISSION'],
    ['SQLITE_CANTOPEN', 'NO_WRITE_PERMISSION'],
    ['SQLITE_CORRUPT_VTAB', 'DB_DAMAGED'],
    ['SQLITE_NOTADB', 'DB_DAMAGED'],
    ['SQLITE_FULL', 'DISK_FULL'],
    ['SQLITE_IOERR_WRITE', 'WRITE_FAILED'],
  ])('turns %s into %s with the name of the file', (sqlite, code) => {
    expect(thrownFor(sqlite)).toMatchObject({ code, params: { file: '数据.db' } });
  });

  it('leaves a broken constraint alone, since only a bug can cause it', () => {
    expect(thrownFor('SQLITE_CONSTRAINT_UNIQUE')).toBeInstanceOf(Database.SqliteError);
  });

  it('returns what the work returns', () => {
    expect(mappingSqliteErrors('数据.db', () => 7)).toBe(7);
  });
});
