import { figureLabel } from '../../../figures/keys.ts';
import { formatWanyuan } from '../../../money/format-amount.ts';
import { pathOf } from '../../../report/paths.ts';
import { knownAmounts } from '../../numbers/known-amounts.ts';
import { amountReplacement } from '../../numbers/live-replacement.ts';
import {
  type AmountVerdict,
  type TypedAmount,
  typedAmounts as typedAmountsIn,
} from '../../numbers/typed-amounts.ts';
import { replacementFix } from '../../prose-edit.ts';
import { type FindingDraft, notRun, outcomeOf, type Rule } from '../../rule.ts';

export const typedAmounts: Rule = {
  id: 'text.typed-amounts',
  family: 'text',
  level: 'error',
  title: '正文里手工输入的金额与收支表一致',
  basis: '表与文一致：正文的金额取自同一份收支表',
  run: (context) => {
    const typed = typedAmountsIn(context);
    if (typed.length === 0) return outcomeOf([], '正文没有手工输入的金额');
    if (knownAmounts(context.report).length === 0) return notRun('收支表还没有数，无法核对正文里的金额。');
    const agreed = typed.filter(({ verdict }) => verdict.kind === 'equal').length;
    return outcomeOf(typed.flatMap(finding), `${agreed} 处手工输入的金额与收支表一致`);
  },
};

type Differs = Extract<AmountVerdict, { kind: 'differs' }>;

const WHY: Record<Differs['why'], string> = {
  named: '',
  slip: '，像是输错了数字',
  unit: '，像是单位或小数点写错了',
  lastYear: '，写的是上年的数',
};

function finding(typed: TypedAmount): FindingDraft[] {
  const { field, verdict, text } = typed;
  if (verdict.kind !== 'differs') return [];
  const { figure, why } = verdict;
  const label = figureLabel(figure.key, figure.period);
  return [
    {
      // Outside the spending section a part of a figure may carry the figure's name.
      level: why === 'named' && field.content !== 'spending' ? 'warning' : 'error',
      text: `${field.label}写“${text}”，收支表的${label}是${formatWanyuan(figure.fen)}万元${WHY[why]}。`,
      paths: [field.path, pathOf.figure(figure.key, figure.period)],
      fix: replacementFix(field, `改为${label}的数`, [amountReplacement(typed, figure, why !== 'unit')]),
    },
  ];
}
