import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../electron/database/connection.ts';
import { insertReport, listReports } from '../../../../electron/database/repositories/reports-repo.ts';
import { inTransaction } from '../../../../electron/database/transaction.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { aNewReport, fileDatabase, memoryDatabase } from '../../../support/test-database.ts';

describe('inTransaction', () => {
  it('keeps nothing of work that throws', () => {
    const db = memoryDatabase();
    const work = () => {
      insertReport(db, aNewReport());
      throw new Error('halfway');
    };
    expect(() => inTransaction(db, work)).toThrow('halfway');
    expect(listReports(db)).toEqual([]);
  });

  it('returns the result of the work', () => {
    expect(inTransaction(memoryDatabase(), () => 'done')).toBe('done');
  });

  it('says that the data is in use when another connection writes', () => {
    const path = join(temporaryFolder(), '数据.db');
    const first = fileDatabase(path);
    const second = openDatabase(path);
    second.pragma('busy_timeout = 1');
    first.exec('BEGIN IMMEDIATE');
    expect(() => inTransaction(second, () => null)).toThrow(
      expect.objectContaining({ code: 'DB_IN_USE', params: { file: '数据.db' } }),
    );
    first.exec('COMMIT');
    second.close();
  });

  it('is demanded by writes to two tables', () => {
    expect(() => insertReport(memoryDatabase(), aNewReport())).toThrow('needs a transaction');
  });
});
