import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read-workbook.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { errorSentence } from '../../shared/errors/catalog.ts';
import { recogniseWorkbook } from '../../shared/import/workbook/recognise-workbook.ts';
import { recognitionSchema } from '../../shared/import/workbook/recognition.ts';

const FOLDER = new URL('../../../shared/samples/hostile/sheets/', import.meta.url);
const present = existsSync(FOLDER);
if (!present) console.info('hostile-sheets: skipped, ../shared/samples/hostile/sheets is not here');

const TIME_LIMIT = 20_000;
const MEMORY_LIMIT_MB = 600;
/** One string of a megabyte, shared by twenty thousand cells. */
const BOMB = 'poc-shared-strings.xlsx';
/** Fifty thousand merges. */
const SLOW = '57893-many-merges.xlsx';
const ENCRYPTED = ['pass_protected.xlsx', 'pass_protected.ods', 'password.xls', 'xor-encryption-abc.xls'];

interface Answer {
  readonly file: string;
  /** the error's code, or the codes of the recognition's messages */
  readonly codes: readonly string[];
  readonly sentences: readonly string[];
  readonly figures: number;
  readonly milliseconds: number;
}

function bytesOf(file: string): Uint8Array {
  return readFileSync(new URL(encodeURIComponent(file), FOLDER));
}

async function answerTo(file: string): Promise<Answer> {
  const start = performance.now();
  const told = (codes: readonly string[], sentences: readonly string[], figures: number): Answer => {
    return { file, codes, sentences, figures, milliseconds: performance.now() - start };
  };
  try {
    const recognition = recogniseWorkbook(await readWorkbook(bytesOf(file), file, { timeLimit: TIME_LIMIT }));
    recognitionSchema.parse(recognition);
    const { messages, figures } = recognition;
    return told(
      messages.map(({ code }) => code),
      messages.map(({ text }) => text),
      figures.length,
    );
  } catch (error) {
    if (!(error instanceof AppError)) throw new Error(`no answer to ${file}`, { cause: error });
    return told([error.code], [errorSentence(error)], 0);
  }
}

async function answers(): Promise<Answer[]> {
  const files = readdirSync(FOLDER);
  const results: Answer[] = [];
  for (let at = 0; at < files.length; at += 2) {
    results.push(...(await Promise.all(files.slice(at, at + 2).map(answerTo))));
  }
  return results;
}

describe.skipIf(!present)('spreadsheets made to break readers', () => {
  it('all end in an answer in Chinese, in time, with no figure invented', { timeout: 400_000 }, async () => {
    const results = await answers();
    const failed = results.filter(({ codes }) => !codes.includes('NO_AMOUNTS')).length;
    const slowest = results.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
    console.info(
      `hostile sheets: ${results.length} files, ${results.length - failed} read, ${failed} refused; slowest ` +
        `${slowest?.file} ${Math.round(slowest?.milliseconds ?? 0)} ms; peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    );
    for (const { file, sentences, figures, milliseconds } of results) {
      expect(sentences.length, file).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence, file).toMatch(/[一-龥].*。$/su);
      expect(figures, file).toBe(0);
      expect(milliseconds, file).toBeLessThan(TIME_LIMIT + 5_000);
    }
    expect(process.resourceUsage().maxRSS / 1024).toBeLessThan(MEMORY_LIMIT_MB);
    const codesOf = (file: string) => results.find((answer) => answer.file === file)?.codes;
    for (const file of ENCRYPTED) expect(codesOf(file), file).toEqual(['FILE_ENCRYPTED']);
    expect(codesOf(BOMB)).toEqual(['PARSE_OUT_OF_MEMORY']);
  });

  it('say of each kind of file what it is, in a sentence of its own', async () => {
    const kinds = [
      ...['~$department_budget_template.xlsx', '._appledouble.xlsx', 'pass_protected.xlsx'],
      ...['not-a-budget-检查表.xlsx', '58760.xlsx', 'missing-bits.xlsx'],
    ];
    const told = await Promise.all(kinds.map(answerTo));
    expect(told.map(({ codes }) => codes)).toEqual([
      ['FILE_LOCK_FILE'],
      ['FILE_APPLE_DOUBLE'],
      ['FILE_ENCRYPTED'],
      ['NO_AMOUNTS'],
      ['WORKBOOK_EMPTY'],
      ['WORKBOOK_DAMAGED'],
    ]);
    const withoutName = told.map(({ file, sentences }) => sentences[0]?.replaceAll(file, ''));
    expect(new Set(withoutName).size).toBe(kinds.length);
  });

  it('can be cancelled at any time', async () => {
    const bytes = bytesOf(SLOW);
    for (const delay of [0, 50, 150]) {
      const start = performance.now();
      const signal = AbortSignal.timeout(delay);
      await expect(readWorkbook(bytes, SLOW, { signal })).rejects.toBe(await reasonOf(signal));
      expect(performance.now() - start).toBeLessThan(TIME_LIMIT / 4);
    }
  });
});

async function reasonOf(signal: AbortSignal): Promise<unknown> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
  return signal.reason;
}
