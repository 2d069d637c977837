import { pathOf } from '../../../report/paths.ts';
import { notRun, outcomeOf, type Rule } from '../../rule.ts';

export const cover: Rule = {
  id: 'completeness.cover',
  family: 'completeness',
  level: 'error',
  title: '封面各栏都已填写',
  basis: '所用的报告提纲的封面栏目',
  run: ({ report, outline }) => {
    if (outline.cover.length === 0) return notRun('所用提纲没有封面栏目。');
    return outcomeOf(
      outline.cover
        .filter(({ field }) => report.cover[field].trim() === '')
        .map(({ field, label }) => ({
          text: `封面的“${label.replaceAll(' ', '')}”没有填写。`,
          paths: [pathOf.cover(field)],
        })),
      `${outline.cover.length} 栏都已填写`,
    );
  },
};
