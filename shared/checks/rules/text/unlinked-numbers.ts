import { amountReplacement } from '../../numbers/live-replacement.ts';
import { typedAmounts, writtenInFull } from '../../numbers/typed-amounts.ts';
import { typedPercents } from '../../numbers/typed-percents.ts';
import type { ProseField } from '../../prose.ts';
import { type Replacement, replacementFix } from '../../prose-edit.ts';
import { type CheckContext, type FindingDraft, outcomeOf, type Rule } from '../../rule.ts';

interface Link {
  readonly field: ProseField;
  readonly text: string;
  readonly replacement: Replacement;
}

export const unlinkedNumbers: Rule = {
  id: 'text.unlinked-numbers',
  family: 'text',
  level: 'advice',
  title: '正文里的收支数与收支表关联',
  basis: '关联后，收支表改动时正文随之改动',
  run: (context) => {
    const links = [...amountLinks(context), ...percentLinks(context)].filter(({ field }) => field.rich);
    const fields = [...new Set(links.map(({ field }) => field))];
    return outcomeOf(
      fields.map((field) =>
        finding(
          field,
          links.filter((link) => link.field === field),
        ),
      ),
    );
  },
};

function amountLinks(context: CheckContext): Link[] {
  return typedAmounts(context).flatMap((typed) => {
    const { verdict, field, text, written } = typed;
    if (verdict.kind !== 'equal' || !verdict.figure || !writtenInFull(written)) return [];
    return [{ field, text, replacement: amountReplacement(typed, verdict.figure, true) }];
  });
}

function percentLinks(context: CheckContext): Link[] {
  return typedPercents(context).flatMap(({ verdict, field, paragraph, written, text }) => {
    if (verdict.kind !== 'equal' || !verdict.percent || field.content !== 'spending') return [];
    const { key, period, as } = verdict.percent;
    return [
      {
        field,
        text,
        replacement: {
          paragraph,
          start: written.start,
          end: written.end,
          with: [{ kind: 'figure', key, period, as }],
        },
      },
    ];
  });
}

function finding(field: ProseField, links: readonly Link[]): FindingDraft {
  const shown = links.slice(0, 4).map(({ text }) => text);
  return {
    text: `${field.label}里有${links.length}处数与收支表一致（${shown.join('、')}${links.length > 4 ? '等' : ''}），是手工输入的，表改了文字不会跟着改。`,
    paths: [field.path],
    fix: replacementFix(
      field,
      '全部关联',
      links.map(({ replacement }) => replacement),
    ),
  };
}
