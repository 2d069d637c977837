import { describe, expect, it } from 'vitest';
import {
  getImport,
  getImportBytes,
  type ImportRecord,
  insertImport,
  listImports,
} from '../../../../../electron/database/repositories/imports-repo.ts';
import { memoryDatabase, storeReport } from '../../../../support/test-database.ts';

function anImport(reportId: string, changes: Partial<ImportRecord> = {}): ImportRecord {
  return {
    id: 'i1',
    reportId,
    kind: 'workbook',
    fileName: '2023年部门决算.xlsx',
    sha256: 'ab'.repeat(32),
    createdAt: '2026-11-22T05:00:00.000Z',
    ...changes,
  };
}
const content = {
  recognition: { year: 2023 },
  choices: { figures: [] },
  bytes: Uint8Array.of(80, 75, 0, 255),
};

describe('imports', () => {
  it('come back with what was understood and chosen', () => {
    const db = memoryDatabase();
    const record = anImport(storeReport(db));
    insertImport(db, { ...record, ...content });
    expect(getImport(db, 'i1')).toEqual({ ...record, recognition: { year: 2023 }, choices: { figures: [] } });
    expect(getImport(db, 'i2')).toBeNull();
  });

  it('keep the original file byte for byte', () => {
    const db = memoryDatabase();
    insertImport(db, { ...anImport(storeReport(db)), ...content });
    expect([...(getImportBytes(db, 'i1') ?? [])]).toEqual([80, 75, 0, 255]);
    expect(getImportBytes(db, 'i2')).toBeNull();
  });

  it('are listed newest first with what was taken, for one report', () => {
    const db = memoryDatabase();
    const id = storeReport(db);
    const budget = anImport(id, { id: 'budget' });
    const lastYear = anImport(id, {
      id: 'word',
      kind: 'word',
      fileName: '去年.docx',
      createdAt: '2026-11-23T05:00:00.000Z',
    });
    for (const record of [budget, lastYear]) insertImport(db, { ...record, ...content });
    const { choices } = content;
    expect(listImports(db, id)).toEqual([
      { ...lastYear, choices },
      { ...budget, choices },
    ]);
    expect(listImports(db, 'x')).toEqual([]);
  });
});
