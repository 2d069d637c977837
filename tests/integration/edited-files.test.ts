import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEditedDocx } from '../../electron/word/read-edited.ts';
import { readEditedFile } from '../../electron/word/read-edited-file.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { describeError } from '../../shared/errors/catalog.ts';
import { compareEdited } from '../../shared/import/round-trip/compare.ts';
import { rawDocx } from '../support/documents.ts';
import { EditedDocx } from '../support/edited-docx.ts';
import { comparedWith, exportedDocx, reviewedReport } from '../support/reviewed-report.ts';
import { fileFolder } from '../support/temporary-folder.ts';

const folder = fileFolder();
const report = reviewedReport();
const side = comparedWith(report);

/** Saves a file anew as an office program does; null when none is installed. */
function savedByOffice(bytes: Uint8Array, name: string): Uint8Array | null {
  const source = join(folder, `${name}.docx`);
  writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=file://${encodeURI(join(folder, 'profile'))}`;
  const saved = join(folder, 'saved');
  const run = spawnSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'docx',
    '--outdir',
    saved,
    source,
  ]);
  const made = join(saved, `${name}.docx`);
  return run.error || !existsSync(made) ? null : new Uint8Array(readFileSync(made));
}

describe('a file that LibreOffice saved anew', { timeout: 240_000 }, () => {
  it('has no differences without an edit, and the ones that were made', async ({ skip }) => {
    const exported = await exportedDocx(report);
    const unedited = savedByOffice(exported, 'unedited');
    if (!unedited) return skip('LibreOffice is not installed here');
    const compare = (bytes: Uint8Array) =>
      compareEdited(readEditedDocx(bytes), { exported: side, present: side });
    expect(compare(unedited).changes).toEqual([]);
    expect(readEditedDocx(unedited).version).toMatchObject({ reportId: report.id, revision: 7 });
    const edited = new EditedDocx(exported)
      .replace('支出为207.48万元', '支出为208.50万元')
      .trackInsertion('全部在用', '且保管良好')
      .setBold('信息公开方面', true)
      .moveParagraph('预算执行方面', '资产管理方面')
      .bytes();
    const kinds = compare(savedByOffice(edited, 'edited') ?? edited).changes.map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['bold', 'moved', 'text', 'text']);
  });
});

describe('a hostile file', () => {
  it.each([
    [
      'declares entities',
      rawDocx({ body: '<w:p/>', doctype: '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>' }),
    ],
    ['is not well-formed', rawDocx({ body: '<w:p><w:r><w:t>没有结束' })],
    ['nests without end', rawDocx({ body: `${'<w:sdt>'.repeat(5_000)}${'</w:sdt>'.repeat(5_000)}` })],
  ])('that %s is refused as damaged', async (_, bytes) => {
    await expect(readEditedFile(bytes, '稿.docx')).rejects.toMatchObject({ code: 'WORD_DAMAGED' });
  });

  it('without any text is refused as empty', async () => {
    await expect(readEditedFile(rawDocx({ body: '<w:p/>' }), '稿.docx')).rejects.toMatchObject({
      code: 'WORD_EMPTY',
    });
  });
});

const HOSTILE = new URL('../../../shared/samples/hostile/word/', import.meta.url);
if (!existsSync(HOSTILE)) console.log('skipped: the folder of foreign Word files is not beside this project');

describe.skipIf(!existsSync(HOSTILE))('Word files from the test suites of other readers', () => {
  it('are each compared or refused in Chinese within ten seconds', { timeout: 240_000 }, async () => {
    for (const name of readdirSync(HOSTILE)) {
      const started = performance.now();
      try {
        const edited = await readEditedFile(readFileSync(new URL(name, HOSTILE)), name);
        expect(() => compareEdited(edited, { exported: side, present: side }), name).not.toThrow();
      } catch (error) {
        expect(error, name).toBeInstanceOf(AppError);
        if (error instanceof AppError) expect(describeError(error).title, name).toMatch(/\p{Script=Han}/u);
      }
      expect(performance.now() - started, name).toBeLessThan(10_000);
    }
  });
});
