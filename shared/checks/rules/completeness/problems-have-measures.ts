import { pathOf } from '../../../report/paths.ts';
import { quoted } from '../../../text/quote.ts';
import { notRun, outcomeOf, type Rule } from '../../rule.ts';

export const problemsHaveMeasures: Rule = {
  id: 'completeness.problems-have-measures',
  family: 'completeness',
  level: 'warning',
  title: '每个问题都有改进措施，每条措施都对应问题',
  basis: '自评报告提纲：针对存在问题逐条提出改进意见',
  run: ({ report }) => {
    const { problems, measures } = report;
    if (problems.length === 0 && measures.length === 0) return notRun('没有填写问题和改进措施。');
    const answered = new Set(measures.flatMap((measure) => measure.problemIds));
    const problemIds = new Set(problems.map((problem) => problem.id));
    return outcomeOf(
      [
        ...problems.flatMap(({ id, title }, index) =>
          answered.has(id)
            ? []
            : [
                {
                  text: `问题${index + 1}${named(title)}没有对应的改进措施。`,
                  paths: [pathOf.item('problems', id)],
                },
              ],
        ),
        ...measures.flatMap(({ id, title, problemIds: linked }, index) =>
          linked.some((problemId) => problemIds.has(problemId))
            ? []
            : [
                {
                  level: 'advice' as const,
                  text: `改进措施${index + 1}${named(title)}没有指明针对哪个问题。`,
                  paths: [pathOf.item('measures', id)],
                },
              ],
        ),
      ],
      `${problems.length} 个问题都有改进措施`,
    );
  },
};

function named(title: string): string {
  return title.trim() === '' ? '' : quoted(title.trim().replace(/。$/u, ''));
}
