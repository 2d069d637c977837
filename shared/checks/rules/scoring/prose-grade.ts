import { formatPoints } from '../../../scoring/points.ts';
import { gradeOf } from '../../../scoring/score.ts';
import { gradeClaims, scoreClaims } from '../../claims.ts';
import { replacementFix } from '../../prose-edit.ts';
import { type CheckContext, type FindingDraft, notRun, outcomeOf, passed, type Rule } from '../../rule.ts';

export const proseGrade: Rule = {
  id: 'scoring.prose-grade',
  family: 'scoring',
  level: 'error',
  title: '全文只有一个等级，与得分所在的档次一致',
  basis: '评分指标所附的等级划分，各档含下限',
  run: (context) => {
    const all = gradeClaims(context.prose, context.pack);
    if (all.length === 0) return passed('正文没有写等级');
    const expected = expectedGrade(context);
    if (!expected) return notRun('没有可以对照的得分。');
    const findings = all
      .filter((claim) => !claim.live && claim.value !== expected.grade)
      .map(
        (claim): FindingDraft => ({
          text: `${claim.field.label}写等级为“${claim.value}”，${expected.points}分对应的等级是“${expected.grade}”。`,
          paths: [claim.path],
          ...(claim.field.rich && context.score.complete
            ? {
                fix: replacementFix(claim.field, '改为评分表的等级', [
                  { ...claim, with: [{ kind: 'fact', fact: 'grade' }] },
                ]),
              }
            : {}),
        }),
      );
    return outcomeOf(findings, `${expected.points} 分对应“${expected.grade}”，正文 ${all.length} 处一致`);
  },
};

/** By the scoring table when it is complete, else by the score the prose itself states. */
function expectedGrade({ score, prose, pack }: CheckContext): { points: string; grade: string } | null {
  const points = score.complete ? score.total : scoreClaims(prose, pack).find((claim) => !claim.live)?.value;
  if (points === undefined) return null;
  const grade = gradeOf(points, pack.bands);
  return grade === null ? null : { points: formatPoints(points), grade };
}
