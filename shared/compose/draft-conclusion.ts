import type { RichText } from '../report/rich-text.ts';
import type { Report } from '../report/schema.ts';
import { formatPoints } from '../scoring/points.ts';
import type { IndicatorScore, ScoreSummary } from '../scoring/score.ts';
import { quoted } from '../text/quote.ts';
import { fact, paragraph, text } from './draft-inlines.ts';
import { lossClause, scoreBlocks } from './draft-lost-points.ts';

/**
 * Drafts 自评结论: score and grade as live facts, what each block of the scoring table lost and why, and the problems
 * these losses led to. Empty while the table is not complete: a score of half a table is no result.
 */
export function draftConclusion(report: Report, score: ScoreSummary): RichText {
  if (!score.complete) return [];
  return [
    paragraph(
      text('经对照评分指标逐项自评，'),
      fact('departmentName'),
      fact('fiscalYear'),
      text('年度部门整体支出绩效自评得分'),
      fact('score'),
      text('分，绩效等级为“'),
      fact('grade'),
      text('”。'),
    ),
    ...lossParagraph(score.items),
    ...problemParagraph(report, score.items),
  ];
}

function lossParagraph(items: readonly IndicatorScore[]): RichText {
  const blocks = scoreBlocks(items, 'level1').filter(({ lost }) => lost > 0);
  if (blocks.length === 0) return [];
  const sentences = blocks.map(({ title, lost, items: inBlock }) => {
    const losses = inBlock.filter((item) => item.lost > 0);
    return `${title}扣${formatPoints(lost)}分，其中${losses.map(lossClause).join('；')}。`;
  });
  return [paragraph(text(sentences.join('')))];
}

/** Only problems that name an indicator with lost points, and only what is written about measures. */
function problemParagraph({ problems, measures }: Report, items: readonly IndicatorScore[]): RichText {
  const lost = new Set(items.filter((item) => item.lost > 0).map(({ indicator }) => indicator.id));
  const linked = problems.filter(
    ({ title, indicatorIds }) => title.trim() !== '' && indicatorIds.some((id) => lost.has(id)),
  );
  if (linked.length === 0) return [];
  const answered = linked.every(({ id }) => measures.some(({ problemIds }) => problemIds.includes(id)));
  // Quotation marks side by side need no 、 between them (GB/T 15834-2011 4.5.3.5).
  const names = linked.map(({ title }) => quoted(title.trim().replace(/。$/u, ''))).join('');
  return [paragraph(text(`以上扣分对应的问题是${names}${answered ? '，已逐条提出改进措施' : ''}。`))];
}
