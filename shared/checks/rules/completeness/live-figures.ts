import { type FindingDraft, notRun, outcomeOf, type Rule } from '../../rule.ts';

export const liveFigures: Rule = {
  id: 'completeness.live-figures',
  family: 'completeness',
  level: 'error',
  title: '正文引用的数都已有值',
  basis: '正文中关联的收支数、得分、等级取自各表，表中空着正文就空着',
  run: ({ prose }) => {
    const live = prose.flatMap((field) =>
      field.paragraphs.flatMap((paragraph) =>
        paragraph.pieces
          .filter((piece) => piece.inline.kind !== 'text')
          .map(({ text, missing }) => ({ field, text, missing })),
      ),
    );
    if (live.length === 0) return notRun('正文没有关联的数。');
    const findings = live
      .filter(({ missing }) => missing)
      .map(
        ({ field, text }): FindingDraft => ({
          text: `${field.label}里有还没有数的地方：${text}。`,
          paths: [field.path],
        }),
      );
    return outcomeOf(findings, `${live.length} 处关联的数都有值`);
  },
};
