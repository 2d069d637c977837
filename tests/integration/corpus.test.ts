import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read-workbook.ts';
import { recogniseWorkbook } from '../../shared/import/workbook/recognise-workbook.ts';
import { type CorpusCase, corpus } from '../support/corpus/cases.ts';
import { fileBytes } from '../support/corpus/file-bytes.ts';
import { judge, type Outcome, type Verdict } from '../support/corpus/judge.ts';
import { truthOf } from '../support/corpus/sheet.ts';

interface Judged {
  readonly name: string;
  readonly verdicts: readonly Verdict[];
  readonly factsRight: boolean;
}

async function judged(one: CorpusCase): Promise<Judged> {
  const recognition = recogniseWorkbook(await readWorkbook(await fileBytes(one), one.name));
  return {
    name: one.name,
    verdicts: judge(recognition, truthOf(one.book)),
    factsRight: recognition.year === one.book.year && recognition.department === one.book.department,
  };
}

/** Four threads at a time: the reader starts one per file. */
async function judgeAll(cases: readonly CorpusCase[]): Promise<Judged[]> {
  const results: Judged[] = [];
  for (let at = 0; at < cases.length; at += 4) {
    results.push(...(await Promise.all(cases.slice(at, at + 4).map(judged))));
  }
  return results;
}

describe('a corpus of workbooks in the hands of many offices', () => {
  const cases = corpus();

  it('is found at least to 98 %, and never wrong in silence', { timeout: 180_000 }, async () => {
    const results = await judgeAll(cases);
    const lines = (...outcomes: readonly Outcome[]) =>
      results.flatMap(({ name, verdicts }) =>
        verdicts
          .filter(({ outcome }) => outcomes.includes(outcome))
          .map(({ detail }) => `${name}: ${detail}`),
      );
    const count = (...outcomes: readonly Outcome[]) => lines(...outcomes).length;
    const stated = results.flatMap(({ verdicts }) => verdicts).length;
    const facts = results.filter(({ factsRight }) => factsRight).length;
    console.info(
      `corpus: ${cases.length} workbooks, ${stated} figures: ${count('found')} found, ${count('asked')} asked with ` +
        `the right answer among those offered, ${count('askedOpen')} asked without it, ${count('absentTold')} absent with a message, ` +
        `${count('absentSilent')} absent in silence, ${count('wrong')} wrong in silence; ` +
        `year and department right in ${facts}`,
    );
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(lines('wrong', 'absentSilent')).toEqual([]);
    expect(count('found', 'asked') / stated).toBeGreaterThanOrEqual(0.98);
    expect(facts / cases.length).toBeGreaterThanOrEqual(0.95);
  });
});
