import { formatPercentFixed } from '../../../money/percent.ts';
import { pathOf } from '../../../report/paths.ts';
import { type KnownPercent, knownPercents } from '../../numbers/known-percents.ts';
import { type TypedPercent, typedPercents as typedPercentsIn } from '../../numbers/typed-percents.ts';
import { replacementFix } from '../../prose-edit.ts';
import { type FindingDraft, notRun, outcomeOf, type Rule } from '../../rule.ts';

export const typedPercents: Rule = {
  id: 'text.typed-percents',
  family: 'text',
  level: 'error',
  title: '正文里手工输入的占比、执行率与收支表的计算结果一致',
  basis: '占比、执行率按收支表重新计算，保留两位小数',
  run: (context) => {
    const typed = typedPercentsIn(context);
    if (typed.length === 0) return outcomeOf([], '正文没有手工输入的百分比');
    if (knownPercents(context.report).length === 0) {
      return notRun('收支表的数不够计算占比和执行率，无法核对正文里的百分比。');
    }
    const agreed = typed.filter(({ verdict }) => verdict.kind === 'equal').length;
    return outcomeOf(typed.flatMap(finding), `${agreed} 处手工输入的百分比与收支表一致`);
  },
};

function finding({ field, paragraph, written, text, verdict }: TypedPercent): FindingDraft[] {
  if (verdict.kind !== 'differs') return [];
  const [first, ...others] = verdict.percents;
  const calculated = verdict.percents.map(
    (percent) => `${percent.formula}是${formatPercentFixed(percent.basisPoints)}`,
  );
  return [
    {
      text: `${field.label}写“${text}”，按收支表计算，${calculated.join('，')}。`,
      paths: [field.path, ...verdict.percents.map(({ key, period }) => pathOf.figure(key, period))],
      ...(first && others.length === 0 && field.rich
        ? {
            fix: replacementFix(field, '改为计算结果', [
              { paragraph, start: written.start, end: written.end, with: [livePercent(first)] },
            ]),
          }
        : {}),
    },
  ];
}

function livePercent({ key, period, as }: KnownPercent) {
  return { kind: 'figure', key, period, as } as const;
}
