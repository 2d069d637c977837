import type { FigureKey } from '../figures/keys.ts';
import { figureFen } from '../figures/resolve.ts';
import type { RichText } from '../report/rich-text.ts';
import type { Report } from '../report/schema.ts';
import { formatPoints } from '../scoring/points.ts';
import type { IndicatorScore, ScoreSummary } from '../scoring/score.ts';
import { live, numberedPoints, text, wanyuan } from './draft-inlines.ts';
import { lossClause, type ScoreBlock, scoreBlocks } from './draft-lost-points.ts';

/** Blocks of a scoring table that judge what was achieved, not how it was managed (docs/sources.md §2). */
const ACHIEVEMENT = /效能|产出|效益|效果|履职|满意/;

/**
 * Drafts the points of 管理效率: execution and “三公” with live figures, then every block that lost points with the
 * reasons of the scoring table, then the blocks that lost none. Nothing is said of indicators nobody has scored.
 */
export function draftEfficiency(report: Report, { items }: ScoreSummary): RichText {
  const managed = items.filter(({ indicator }) => !ACHIEVEMENT.test(indicator.level1));
  const blocks = scoreBlocks(managed, 'level2');
  return numberedPoints([
    ...executionPoint(report),
    ...threePublicPoint(report),
    ...blocks.filter(({ lost }) => lost > 0).map((block) => [text(lossPoint(block))]),
    ...fullMarksPoint(blocks),
  ]);
}

const SPENT: FigureKey = 'expenditure.total@final';
const SPENT_ON_PUBLIC: FigureKey = 'threePublic.total@final';

function executionPoint({ figures }: Report) {
  const base = (['expenditure.total@adjusted', 'expenditure.total@budget'] as const).find(
    (key) => (figureFen(figures, key) ?? 0) !== 0,
  );
  if (base === undefined || figureFen(figures, SPENT) === null) return [];
  const name = base === 'expenditure.total@adjusted' ? '调整预算' : '年初预算';
  return [
    [
      text(`支出进度方面，${name}`),
      wanyuan(base),
      text('万元，决算支出'),
      wanyuan(SPENT),
      text('万元，支出率'),
      live(SPENT, { kind: 'percentOf', of: base }),
      text('。'),
    ],
  ];
}

function threePublicPoint({ figures }: Report) {
  if (figureFen(figures, SPENT_ON_PUBLIC) === null) return [];
  const budget: FigureKey = 'threePublic.total@budget';
  return [
    [
      text('“三公”经费方面，支出'),
      wanyuan(SPENT_ON_PUBLIC),
      text('万元'),
      ...((figureFen(figures, budget) ?? 0) === 0
        ? []
        : [
            text('，年初预算'),
            wanyuan(budget),
            text('万元，控制率'),
            live(SPENT_ON_PUBLIC, { kind: 'percentOf', of: budget }),
          ]),
      text('。'),
    ],
  ];
}

function lossPoint({ title, items, lost }: ScoreBlock): string {
  const losses = items.filter((item) => item.lost > 0);
  return `${title}方面，扣${formatPoints(lost)}分：${losses.map(lossClause).join('；')}。`;
}

function fullMarksPoint(blocks: readonly ScoreBlock[]) {
  const full = blocks.filter(({ items, lost }) => lost === 0 && items.every(isSettled));
  return full.length === 0 ? [] : [[text(`${full.map(({ title }) => title).join('、')}方面没有扣分。`)]];
}

function isSettled({ points, entry }: IndicatorScore): boolean {
  return points !== null || entry.state === 'notApplicable';
}
