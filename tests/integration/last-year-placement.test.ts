import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWordDocument } from '../../electron/word/read-document.ts';
import { problemsOf } from '../../shared/import/word/items.ts';
import { placeReport } from '../../shared/import/word/place.ts';
import type { LastYearFacts, PlacedReport } from '../../shared/import/word/placed-schemas.ts';
import { plainText } from '../../shared/import/word/runs.ts';
import { asDocx, type DocxManner } from '../support/last-year/as-docx.ts';
import { OWN_FACTS, OWN_REPORT } from '../support/last-year/own-report.ts';
import { type TrueLine, trueLines, withoutNumber } from '../support/last-year/truth.ts';
import { fileFolder } from '../support/temporary-folder.ts';

const SEED = new URL('../../../shared/seed/report-2023.txt', import.meta.url);
if (!existsSync(SEED)) console.log('skipped: the published example report is not beside this project');

const SEED_FACTS = {
  department: '南雄市科学技术协会',
  preparer: '张芳兰',
  phone: '3823904',
  filledOn: '2024-05-13',
  fiscalYear: 2023,
  score: 97,
  grade: '优',
  headcountDate: '2023-12-31',
  documentNumbers: ['雄财绩〔2024〕4号'],
  wanyuan: ['207.48', '207.48', '172.72', '34.76', '2.46'],
  headcounts: [4, 4, 6],
};

const folder = fileFolder();
const squeeze = (text: string) => text.replace(/[\s*]/g, '');

/** Share of the body paragraphs that came to stand in their own part. */
function wellPlaced(lines: readonly TrueLine[], { sections }: PlacedReport): number {
  const body = lines.filter(({ kind }) => kind === 'body');
  const right = body.filter(({ part, text }) =>
    sections.some(
      (section) =>
        section.part === part &&
        squeeze(plainText(section.paragraphs)).includes(squeeze(withoutNumber(text))),
    ),
  );
  return right.length / body.length;
}

function everything({ sections, facts }: PlacedReport): string {
  const kept = sections.flatMap(({ heading, paragraphs }) => [heading, plainText(paragraphs)]);
  return squeeze([...facts.coverLines, ...kept].join(''));
}

function readFacts(facts: LastYearFacts) {
  const { department, preparer, phone, filledOn, fiscalYear, score, grade, headcountDate } = facts;
  const amounts = [facts.income, facts.expenditure, facts.basic, facts.project, facts.threePublic];
  return {
    ...{ department, preparer, phone, filledOn, fiscalYear, score, grade, headcountDate },
    documentNumbers: facts.documentNumbers,
    wanyuan: amounts.map((amount) => amount?.wanyuan),
    headcounts: facts.headcounts.map(({ count }) => count),
  };
}

/** The old binary format is written by LibreOffice where it is installed; the tests do not need it. */
async function asDoc(lines: readonly TrueLine[], name: string): Promise<Uint8Array | null> {
  const source = join(folder, `${name}.docx`);
  writeFileSync(source, await asDocx(lines, 'typed'));
  const profile = `-env:UserInstallation=file://${encodeURI(join(folder, 'profile'))}`;
  const run = spawnSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'doc',
    '--outdir',
    folder,
    source,
  ]);
  const made = join(folder, `${name}.doc`);
  return run.error || !existsSync(made) ? null : new Uint8Array(readFileSync(made));
}

const REPORTS = [
  { name: 'a report written for these tests', text: () => OWN_REPORT, facts: OWN_FACTS, here: true },
  {
    name: 'the published example report',
    text: () => readFileSync(SEED, 'utf8'),
    facts: SEED_FACTS,
    here: existsSync(SEED),
  },
];

describe.each(REPORTS.filter(({ here }) => here))('placing $name', ({ text, facts }) => {
  const lines = trueLines(text());

  async function place(bytes: Uint8Array, file: string): Promise<PlacedReport> {
    return placeReport((await readWordDocument(bytes, file)).blocks);
  }
  function judge(placed: PlacedReport): void {
    expect(wellPlaced(lines, placed)).toBeGreaterThanOrEqual(0.95);
    expect(readFacts(placed.facts)).toEqual(facts);
    const kept = everything(placed);
    for (const { text: line } of lines) expect(kept).toContain(squeeze(withoutNumber(line)));
    expect(placed.unplaced).toEqual([]);
  }

  it.each(['styles', 'typed', 'automatic', 'bold'] as const)(
    'works from a .docx with %s headings',
    async (manner) => {
      judge(await place(await asDocx(lines, manner), '报告.docx'));
    },
  );

  it('works from a .txt', async () => {
    judge(await place(new TextEncoder().encode(text()), '报告.txt'));
  });

  it('finds the same problems whether their numbers were typed or made by Word', async () => {
    const problems = async (manner: DocxManner) => {
      const { sections } = await place(await asDocx(lines, manner), '报告.docx');
      const found = sections
        .filter(({ part }) => part === 'problems')
        .flatMap(({ paragraphs }) => paragraphs);
      return problemsOf(found, () => 'id').map(({ title, content }) => [title, plainText(content)]);
    };
    expect(await problems('automatic')).toEqual(await problems('typed'));
    expect(await problems('typed')).toHaveLength(2);
  });

  it('works from a .doc', { timeout: 120_000 }, async (context) => {
    const bytes = await asDoc(lines, `report-${facts.score}`);
    if (!bytes) {
      console.log('skipped: no LibreOffice here to write a .doc');
      return context.skip();
    }
    judge(await place(bytes, '报告.doc'));
  });
});
