import { pathOf } from '../../../report/paths.ts';
import type { FactKey, Paragraph } from '../../../report/rich-text.ts';
import { gradeClaims, scoreClaims } from '../../claims.ts';
import type { ProseField } from '../../prose.ts';
import { type CheckContext, type FindingDraft, notRun, outcomeOf, type Rule } from '../../rule.ts';

const SENTENCE: Paragraph = {
  inlines: [
    { kind: 'text', text: '自评得分' },
    { kind: 'fact', fact: 'score' },
    { kind: 'text', text: '分，绩效等级为“' },
    { kind: 'fact', fact: 'grade' },
    { kind: 'text', text: '”。' },
  ],
};

export const statedInConclusion: Rule = {
  id: 'scoring.stated-in-conclusion',
  family: 'scoring',
  level: 'error',
  title: '自评结论写明得分和等级',
  basis: '自评报告提纲：自评结论应写明自评总分和绩效等级',
  run: (context) => {
    const fields = context.prose.filter((field) => field.content === 'conclusion');
    const [conclusion] = fields;
    if (!conclusion) return notRun('所用提纲没有“自评结论”。');
    const missing = [
      ...(states(fields, 'score') || scoreClaims(fields, context.pack).length > 0 ? [] : ['得分']),
      ...(states(fields, 'grade') || gradeClaims(fields, context.pack).length > 0 ? [] : ['等级']),
    ];
    if (missing.length === 0) return outcomeOf([], '自评结论写明了得分和等级');
    return outcomeOf([
      {
        text: `自评结论没有写明${missing.join('和')}。`,
        paths: [pathOf.text('conclusion')],
        ...appendFix(context, conclusion, missing),
      },
    ]);
  },
};

function states(fields: readonly ProseField[], fact: FactKey): boolean {
  return fields.some((field) =>
    field.paragraphs.some((paragraph) =>
      paragraph.pieces.some(({ inline }) => inline.kind === 'fact' && inline.fact === fact),
    ),
  );
}

/** Sure only when both are missing and the scoring table is complete. */
function appendFix(
  { score, report }: CheckContext,
  conclusion: ProseField,
  missing: readonly string[],
): Pick<FindingDraft, 'fix'> {
  if (missing.length < 2 || !score.complete) return {};
  return {
    fix: { label: '补写得分和等级', edit: conclusion.replaceWith([...report.conclusion, SENTENCE]) },
  };
}
