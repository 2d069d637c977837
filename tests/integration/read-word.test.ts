import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { officeParts } from '../../electron/word/docx-parts.ts';
import { readWordDocument } from '../../electron/word/read-document.ts';
import { readDocx } from '../../electron/word/read-docx.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { describeError } from '../../shared/errors/catalog.ts';
import { fileKindOf } from '../../shared/import/file/file-kind.ts';
import { zipEntries } from '../../shared/import/file/zip-entries.ts';
import { wordInspectionOf } from '../../shared/import/word/inspection.ts';
import { blockText } from '../../shared/import/word/outline.ts';
import { placeReport } from '../../shared/import/word/place.ts';
import { plainText } from '../../shared/import/word/runs.ts';
import { lastYearEdits } from '../../shared/import/word/to-edits.ts';
import { applyEdit } from '../../shared/report/apply-edit.ts';
import { emptyReport } from '../../shared/report/empty-report.ts';
import { reportSchema } from '../../shared/report/schema.ts';
import { COUNTY_OUTLINE } from '../support/templates.ts';

const LAST_YEAR_FILE_NAME = '云岭市科学技术协会2022年度部门整体支出绩效自评报告.docx';
const SAMPLE = new URL(`../../resources/samples/${LAST_YEAR_FILE_NAME}`, import.meta.url);

async function placedSample() {
  const { blocks } = await readWordDocument(readFileSync(SAMPLE), LAST_YEAR_FILE_NAME);
  return placeReport(blocks);
}

describe('the sample of last year’s report', () => {
  it('is placed without a rest, its facts read', async () => {
    const { facts, unplaced, sections, messages } = wordInspectionOf(await placedSample());
    expect(unplaced).toEqual([]);
    expect(sections.map((section) => section.part)).toContain('measures');
    expect(messages.map((message) => message.code)).toEqual(['PARAGRAPH_MENDED']);
    expect(facts).toMatchObject({
      department: '云岭市科学技术协会',
      fiscalYear: 2022,
      filledOn: '2023-04-20',
      score: 96,
      grade: '优',
      income: { fen: 195_020_000 },
      expenditure: { fen: 195_020_000 },
      basic: { fen: 163_400_000 },
      project: { fen: 31_620_000 },
      threePublic: { fen: 2_580_000 },
    });
  });

  it('becomes the text of a new, valid report', async () => {
    const blank = emptyReport({
      id: '00000000-0000-4000-8000-00000000000b',
      fiscalYear: 2023,
      departmentName: '',
      outlineId: 'outline',
      packId: 'pack',
    });
    let count = 0;
    const newId = () => `id-${++count}`;
    const source = { importId: 'import', fileName: LAST_YEAR_FILE_NAME, outline: COUNTY_OUTLINE, newId };
    const edit = lastYearEdits(await placedSample(), blank, source);
    const report = reportSchema.parse(applyEdit(blank, edit));
    expect(report.tasks.items).toHaveLength(5);
    expect(plainText(report.tasks.items[2]?.content ?? [])).toContain('到田间地头');
    expect(report.problems.map((problem) => problem.title)).toEqual([
      '项目支出进度前慢后快',
      '绩效指标设置不够细化',
    ]);
    expect(report.effectiveness[0]?.inlines[0]).toEqual({ kind: 'text', text: '一是', bold: true });
  });
});

const HOSTILE = new URL('../../../shared/samples/hostile/word/', import.meta.url);
if (!existsSync(HOSTILE)) console.log('skipped: the folder of foreign Word files is not beside this project');

describe.skipIf(!existsSync(HOSTILE))('Word files from the test suites of other readers', () => {
  it('each give text or one expected failure in Chinese within ten seconds, and no broken character', {
    timeout: 240_000,
  }, async () => {
    for (const name of readdirSync(HOSTILE)) {
      const started = performance.now();
      try {
        const { blocks } = await readWordDocument(readFileSync(new URL(name, HOSTILE)), name);
        expect(JSON.stringify(blocks), name).not.toContain('\ufffd');
        expect(blocks.map(blockText).join('').trim(), name).not.toBe('');
        expect(() => placeReport(blocks), name).not.toThrow();
      } catch (error) {
        expect(error, name).toBeInstanceOf(AppError);
        if (error instanceof AppError) expect(describeError(error).title, name).toMatch(/\p{Script=Han}/u);
      }
      expect(performance.now() - started, name).toBeLessThan(10_000);
    }
  });

  it('never open a connection, whatever they point at', { timeout: 120_000 }, async () => {
    const connections = vi.spyOn(Socket.prototype, 'connect').mockImplementation(() => {
      throw new Error('a document was fetched');
    });
    const pointing = readdirSync(HOSTILE).filter((name) =>
      pointsOutside(readFileSync(new URL(name, HOSTILE))),
    );
    expect(pointing.length).toBeGreaterThan(0);
    for (const name of pointing) {
      // In this very thread, so that a connection would be seen; what the text says is another test's matter.
      await readDocx(readFileSync(new URL(name, HOSTILE))).catch(() => undefined);
    }
    expect(connections).not.toHaveBeenCalled();
    connections.mockRestore();
  });
});

/** True for a .docx that links to a template, a picture or an entity elsewhere. */
function pointsOutside(bytes: Uint8Array): boolean {
  if (fileKindOf(bytes) !== 'docx') return false;
  const parts = officeParts(bytes);
  return zipEntries(bytes).some(({ name }) => {
    if (!/\.(xml|rels)$/.test(name)) return false;
    try {
      return /TargetMode="External"|<!DOCTYPE/.test(parts.text(name) ?? '');
    } catch {
      // A part that cannot be unpacked points nowhere.
      return false;
    }
  });
}
