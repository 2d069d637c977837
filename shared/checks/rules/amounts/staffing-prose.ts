import { pathOf } from '../../../report/paths.ts';
import type { NamedUnit, Organization } from '../../../report/schema.ts';
import type { ProseField } from '../../prose.ts';
import { type FindingDraft, notRun, outcomeOf, type Rule } from '../../rule.ts';

export const staffingProse: Rule = {
  id: 'amounts.staffing-prose',
  family: 'amounts',
  level: 'error',
  title: '正文里的机构数和人数与上面的名单一致',
  basis: '账表文一致：正文中的机构数、人数应与机构人员情况表一致',
  run: ({ report, prose }) => {
    const facts = factsOf(report.organization);
    if (facts.length === 0) return notRun('没有填写机构和人员。');
    const fields = prose.filter(({ content }) => content === 'organization');
    return outcomeOf(fields.flatMap((field) => facts.flatMap((fact) => contradictions(field, fact))));
  },
};

/** `退休人员` 6 `人`, and where the number comes from. */
interface CountFact {
  readonly label: string;
  readonly count: number;
  readonly unit: string;
  readonly source: string;
}

function factsOf({ offices, subordinates, headcounts }: Organization): CountFact[] {
  return [
    ...unitFact('内设机构', offices, pathOf.list('offices')),
    ...unitFact('下属单位', subordinates, pathOf.list('subordinates')),
    ...headcounts.flatMap(({ id, label, actual }) =>
      label.trim() === '' || actual === null
        ? []
        : [
            {
              ...{ label: label.trim(), count: actual, unit: '人' },
              source: pathOf.item('headcounts', id, 'actual'),
            },
          ],
    ),
  ];
}

function unitFact(label: string, units: readonly NamedUnit[], source: string): CountFact[] {
  const count = units.filter(({ name }) => name.trim() !== '').length;
  return count === 0 ? [] : [{ label, count, unit: '个', source }];
}

/** Only `标签 + number + unit` right behind each other: anything looser would accuse other numbers. */
function contradictions(field: ProseField, { label, count, unit, source }: CountFact): FindingDraft[] {
  return field.paragraphs.flatMap(({ text }) => {
    const plain = text.replace(/\s/g, '');
    const at = plain.indexOf(label.replace(/\s/g, ''));
    const stated = at < 0 ? null : /^(?:为|共|有)?(\d{1,7})/.exec(plain.slice(at + label.length));
    const after = stated ? plain.slice(at + label.length + stated[0].length) : '';
    if (!stated || !after.startsWith(unit) || Number(stated[1]) === count) return [];
    return [
      {
        text: `${field.label}写${label}${stated[1]}${unit}，名单里是${count}${unit}。`,
        paths: [field.path, source],
      },
    ];
  });
}
