import { formatPoints } from '../../../scoring/points.ts';
import { scoreClaims } from '../../claims.ts';
import { replacementFix } from '../../prose-edit.ts';
import { type FindingDraft, notRun, outcomeOf, passed, type Rule } from '../../rule.ts';

export const proseScore: Rule = {
  id: 'scoring.prose-score',
  family: 'scoring',
  level: 'error',
  title: '全文只有一个得分，与评分表一致',
  basis: '自评报告正文、评分表、系统填报的得分应一致',
  run: ({ prose, pack, score }) => {
    const all = scoreClaims(prose, pack);
    const typed = all.filter((claim) => !claim.live);
    if (all.length === 0) return passed('正文没有写得分');
    if (!score.complete) {
      const values = [...new Set(typed.map((claim) => claim.value))];
      if (values.length < 2) return notRun('评分表还没有评完，无法核对正文里的得分。');
      return outcomeOf([
        {
          text: `正文里有${values.length}个不同的得分：${values.map((value) => `${formatPoints(value)}分`).join('、')}。`,
          paths: typed.map((claim) => claim.path),
        },
      ]);
    }
    const findings = typed
      .filter((claim) => claim.value !== score.total)
      .map(
        (claim): FindingDraft => ({
          text: `${claim.field.label}写自评得分${formatPoints(claim.value)}分，评分表合计是${formatPoints(score.total)}分。`,
          paths: [claim.path],
          ...(claim.field.rich
            ? {
                fix: replacementFix(claim.field, '改为评分表的得分', [
                  { ...claim, with: [{ kind: 'fact', fact: 'score' }] },
                ]),
              }
            : {}),
        }),
      );
    return outcomeOf(findings, `正文 ${all.length} 处得分都是 ${formatPoints(score.total)} 分`);
  },
};
