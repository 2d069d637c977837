import { gradeClaims, scoreClaims } from '../../claims.ts';
import { notRun, outcomeOf, type Rule } from '../../rule.ts';

export const resultInGoals: Rule = {
  id: 'scoring.result-in-goals',
  family: 'scoring',
  level: 'warning',
  title: '绩效目标部分写的是目标，不是结果',
  basis: '自评报告提纲：绩效目标写年初申报的目标，得分和等级写在自评结论',
  run: ({ prose, pack }) => {
    const goals = prose.filter((field) => field.content === 'goals');
    if (goals.every((field) => field.paragraphs.length === 0)) return notRun('绩效目标部分没有文字。');
    const stated = [...scoreClaims(goals, pack), ...gradeClaims(goals, pack)];
    const [first] = stated;
    if (!first) return outcomeOf([]);
    return outcomeOf([
      {
        text: '绩效目标部分写了自评得分或等级，这是结果，应移到自评结论；这里写年初申报的目标。',
        paths: [first.path],
      },
    ]);
  },
};
