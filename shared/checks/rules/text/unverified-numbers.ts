import { knownAmounts } from '../../numbers/known-amounts.ts';
import { typedAmounts } from '../../numbers/typed-amounts.ts';
import { typedPercents } from '../../numbers/typed-percents.ts';
import { notRun, outcomeOf, type Rule } from '../../rule.ts';

export const unverifiedNumbers: Rule = {
  id: 'text.unverified-numbers',
  family: 'text',
  level: 'advice',
  title: '部门整体支出情况里的数都能在收支表中找到',
  basis: '找不到出处的数需要人工核对',
  run: (context) => {
    if (knownAmounts(context.report).length === 0) return notRun('收支表还没有数，无法核对。');
    const unknown = [...typedAmounts(context), ...typedPercents(context)].filter(
      ({ field, verdict }) => field.content === 'spending' && verdict.kind === 'unknown',
    );
    return outcomeOf(
      unknown.map(({ field, text }) => ({
        text: `${field.label}里的“${text}”在收支表中找不到出处，无法核对。`,
        paths: [field.path],
      })),
    );
  },
};
