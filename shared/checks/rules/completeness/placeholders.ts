import { type FindingDraft, outcomeOf, type Rule } from '../../rule.ts';

const RESIDUE =
  /[XＸxｘ×]{2,}|[○〇◯]{2,}|[_＿]{2,}|待填写?|某某|（略）|\(略\)|\{[^}]{1,20}\}|增加（减少）|增长（下降）|大于（小于）/gu;

export const placeholders: Rule = {
  id: 'completeness.placeholders',
  family: 'completeness',
  level: 'error',
  title: '没有留下模板的空白和占位符',
  basis: '定稿中不应有“××”“待填”“增加（减少）”等未填内容',
  run: ({ prose }) =>
    outcomeOf(
      prose.flatMap((field) =>
        field.paragraphs.flatMap((paragraph) =>
          paragraph.pieces
            .filter((piece) => piece.inline.kind === 'text')
            .flatMap((piece) => [...piece.text.matchAll(RESIDUE)])
            .map(
              (match): FindingDraft => ({
                text: `${field.label}里有没填的内容“${match[0]}”。`,
                paths: [field.path],
              }),
            ),
        ),
      ),
    ),
};
