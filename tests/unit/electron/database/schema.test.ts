import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../../electron/database/migrations/index.ts';
import { memoryDatabase, schemaText } from '../../../support/test-database.ts';

const root = join(import.meta.dirname, '../../../..');
const migrationFolder = join(root, 'electron/database/migrations');
const fixture = (name: string) => join(root, 'tests/fixtures', name);

describe('the schema', () => {
  it('is the one in tests/fixtures/schema.sql, so that a reviewer reads its changes', async () => {
    await expect(schemaText(memoryDatabase())).toMatchFileSnapshot(fixture('schema.sql'));
  });

  it('has a listed migration for every numbered file', () => {
    const files = readdirSync(migrationFolder).filter((name) => /^\d{4}-/.test(name));
    const listed = MIGRATIONS.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`);
    expect(listed).toEqual(files.toSorted());
  });

  it('has released migrations that nobody edited since', () => {
    const locked: unknown = JSON.parse(readFileSync(fixture('migrations.lock.json'), 'utf8'));
    const files = readdirSync(migrationFolder).filter((name) => /^\d{4}-/.test(name));
    const hashes = files.toSorted().map((name) => {
      const text = readFileSync(join(migrationFolder, name), 'utf8').replaceAll('\r\n', '\n');
      return [name, createHash('sha256').update(text).digest('hex')];
    });
    expect(Object.fromEntries(hashes), 'add a new migration instead of changing this one').toEqual(locked);
  });
});
