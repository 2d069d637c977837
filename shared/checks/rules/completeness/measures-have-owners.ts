import { pathOf } from '../../../report/paths.ts';
import type { Measure } from '../../../report/schema.ts';
import { formatChineseDate } from '../../../text/chinese-date.ts';
import { type FindingDraft, notRun, outcomeOf, type Rule } from '../../rule.ts';

export const measuresHaveOwners: Rule = {
  id: 'completeness.measures-have-owners',
  family: 'completeness',
  level: 'advice',
  title: '每条改进措施都写明责任科室和完成时限',
  basis: '自评结果应用：问题整改要落实到科室和时间',
  run: ({ report }) => {
    const { measures, cover } = report;
    if (measures.length === 0) return notRun('没有填写改进措施。');
    return outcomeOf(
      measures.flatMap((measure, index) => [
        ...openDuty(measure, index + 1),
        ...pastDate(measure, index + 1, cover.filledOn),
      ]),
      `${measures.length} 条措施都有责任科室和完成时限`,
    );
  },
};

function openDuty({ id, owner, dueOn }: Measure, number: number): FindingDraft[] {
  const open = [...(owner.trim() === '' ? ['责任科室'] : []), ...(dueOn === '' ? ['完成时限'] : [])];
  if (open.length === 0) return [];
  const field = owner.trim() === '' ? 'owner' : 'dueOn';
  return [
    {
      text: `改进措施${number}没有写${open.join('和')}。`,
      paths: [pathOf.item('measures', id, field)],
    },
  ];
}

/** A measure promised for a day before the report was filled in cannot be a next step. */
function pastDate({ id, dueOn }: Measure, number: number, filledOn: string): FindingDraft[] {
  if (dueOn === '' || filledOn === '' || dueOn >= filledOn) return [];
  return [
    {
      level: 'warning',
      text: `改进措施${number}的完成时限${formatChineseDate(dueOn)}早于填报日期${formatChineseDate(filledOn)}。`,
      paths: [pathOf.item('measures', id, 'dueOn')],
    },
  ];
}
