import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLastYearReport } from '../../electron/services/word-import-service.ts';
import { checkContext } from '../../shared/checks/context.ts';
import { runChecks } from '../../shared/checks/engine.ts';
import { compose } from '../../shared/compose/compose.ts';
import { draftSpending } from '../../shared/compose/draft-spending.ts';
import { typedFigure } from '../../shared/figures/figure.ts';
import type { FigureKey } from '../../shared/figures/keys.ts';
import { lastYearEdits } from '../../shared/import/word/to-edits.ts';
import { applyEdit } from '../../shared/report/apply-edit.ts';
import type { Edit } from '../../shared/report/edit.ts';
import { emptyReport } from '../../shared/report/empty-report.ts';
import type { Report } from '../../shared/report/schema.ts';
import { composedLines } from '../support/composed-text.ts';
import { COUNTY_OUTLINE, COUNTY_PACK } from '../support/templates.ts';

const SEED = join(import.meta.dirname, '..', '..', '..', 'shared', 'seed', 'report-2023.txt');
const hasSeed = existsSync(SEED);
if (!hasSeed) console.log('the published report is not here: its tests are skipped');

/** The published amounts, in fen. */
const AMOUNTS: Partial<Record<FigureKey, number>> = {
  'income.total@final': 207_480_000,
  'expenditure.total@final': 207_480_000,
  'expenditure.basic@final': 172_720_000,
  'expenditure.project@final': 34_760_000,
  'threePublic.total@final': 2_460_000,
};

function withAmounts(report: Report): Report {
  const edits = Object.entries(AMOUNTS).map(
    // safe: the entries of a partial record keyed by FigureKey
    ([key, fen]): Edit => ({
      type: 'setFigure',
      key: key as FigureKey,
      period: 'current',
      figure: typedFigure(fen),
    }),
  );
  const filled = edits.reduce(applyEdit, report);
  return applyEdit(filled, { type: 'setText', field: 'spending', value: draftSpending(filled) });
}

function anEmptyReport(): Report {
  return emptyReport({
    id: '00000000-0000-4000-8000-000000000001',
    fiscalYear: 2023,
    departmentName: '南雄市科学技术协会',
    outlineId: COUNTY_OUTLINE.id,
    packId: COUNTY_PACK.id,
  });
}

describe('the figures of the published report', () => {
  it('come out of the data: 83.25%, 16.75%, 100%', () => {
    const document = compose(withAmounts(anEmptyReport()), COUNTY_OUTLINE, COUNTY_PACK);
    expect(composedLines(document)).toContain(
      '2023年收入为207.48万元，支出为207.48万元，完成率100%，其中：基本支出172.72万元，占83.25%；' +
        '项目支出34.76万元，占16.75%；“三公”经费支出2.46万元。',
    );
  });

  it('follow one changed amount everywhere', () => {
    const changed = applyEdit(withAmounts(anEmptyReport()), {
      type: 'setFigure',
      key: 'expenditure.project@final',
      period: 'current',
      figure: typedFigure(34_770_000),
    });
    const text = composedLines(compose(changed, COUNTY_OUTLINE, COUNTY_PACK)).join('\n');
    expect(text).toContain('项目支出34.77万元，占16.76%');
    expect(text).not.toContain('34.76');
  });

  it('pass the arithmetic checks', () => {
    const checks = runChecks(checkContext(withAmounts(anEmptyReport()), COUNTY_OUTLINE, COUNTY_PACK));
    const parts = checks.results.find(({ rule }) => rule.id === 'amounts.basic-plus-project');
    expect(parts?.outcome).toMatchObject({ status: 'passed' });
    expect(JSON.stringify(parts?.outcome)).toContain('172.72');
  });
});

describe.skipIf(!hasSeed)('the whole published report', () => {
  async function enteredReport(): Promise<Report> {
    const { placed } = await readLastYearReport(SEED);
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `item-${ids}`;
    };
    const edit = lastYearEdits(placed, anEmptyReport(), {
      importId: 'import',
      fileName: 'report-2023.txt',
      outline: COUNTY_OUTLINE,
      newId,
    });
    const entered = applyEdit(anEmptyReport(), edit);
    return withAmounts(applyEdit(entered, { type: 'setCover', field: 'filledOn', value: '2024-05-13' }));
  }

  /** Spaces, bracket width and bold marks are what the composer is free to set right. */
  const plain = (text: string) => text.normalize('NFKC').replace(/\*\*|\s/g, '');

  it('is in the composed report, sentence by sentence', async () => {
    const document = compose(await enteredReport(), COUNTY_OUTLINE, COUNTY_PACK);
    const composed = plain(composedLines(document).join(''));
    const sentences = plain(await readFile(SEED, 'utf8'))
      .split('。')
      .filter((sentence) => sentence !== '');
    expect(sentences.filter((sentence) => !composed.includes(sentence))).toEqual([]);
  });

  it('composes to its own headings', async () => {
    const document = compose(await enteredReport(), COUNTY_OUTLINE, COUNTY_PACK);
    const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual([
      '一、部门基本情况',
      '（一）部门职能。',
      '（二）年度总体工作和重点工作任务。',
      '（三）部门整体支出绩效目标。',
      '（四）部门整体支出情况。',
      '二、绩效自评情况',
      '（一）履职效能分析',
      '（二）管理效率分析',
      '（三）自评结论',
      '三、存在问题及改进意见',
      '1. 主要的问题',
      '2. 下一步改进工作的意见',
    ]);
  });
});
