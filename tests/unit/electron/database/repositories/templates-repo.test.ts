import { describe, expect, it } from 'vitest';
import {
  getTemplate,
  insertTemplate,
  listTemplates,
} from '../../../../../electron/database/repositories/templates-repo.ts';
import { memoryDatabase } from '../../../../support/test-database.ts';

const createdAt = '2026-11-22T05:00:00.000Z';

describe('templates', () => {
  it('answer with their newest version', () => {
    const db = memoryDatabase();
    for (const version of [1, 10, 9]) {
      insertTemplate(db, 'outline', { id: 'county', version, createdAt, body: { version } });
    }
    expect(getTemplate(db, 'outline', 'county')).toEqual({ version: 10 });
    expect(getTemplate(db, 'outline', 'unknown')).toBeNull();
  });

  it('are listed once each, by id, outlines and packs apart', () => {
    const db = memoryDatabase();
    insertTemplate(db, 'indicatorPack', { id: 'b', version: 1, createdAt, body: { name: 'b1' } });
    insertTemplate(db, 'indicatorPack', { id: 'b', version: 2, createdAt, body: { name: 'b2' } });
    insertTemplate(db, 'indicatorPack', { id: 'a', version: 1, createdAt, body: { name: 'a1' } });
    expect(listTemplates(db, 'indicatorPack')).toEqual([{ name: 'a1' }, { name: 'b2' }]);
    expect(listTemplates(db, 'outline')).toEqual([]);
  });
});
