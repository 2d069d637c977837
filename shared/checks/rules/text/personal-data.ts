import { pathOf } from '../../../report/paths.ts';
import { ID_NUMBER, MOBILE } from '../../../text/personal-data.ts';
import { type FindingDraft, outcomeOf, type Rule } from '../../rule.ts';

export const personalData: Rule = {
  id: 'text.personal-data',
  family: 'text',
  level: 'advice',
  title: '公开前隐去姓名、电话等个人信息',
  basis: '《中华人民共和国个人信息保护法》《政府信息公开条例》第十五条',
  run: ({ report, prose }) => {
    const { preparer, phone } = report.cover;
    const onCover = [
      ...(preparer.trim() ? [{ word: '填报人姓名', path: pathOf.cover('preparer') }] : []),
      ...(phone.trim() ? [{ word: '联系电话', path: pathOf.cover('phone') }] : []),
    ];
    const findings: FindingDraft[] = prose.flatMap((field) =>
      field.paragraphs.flatMap((paragraph) =>
        [...paragraph.text.matchAll(MOBILE), ...paragraph.text.matchAll(ID_NUMBER)].map((match) => ({
          level: 'warning' as const,
          text: `${field.label}里有${match[0].length === 11 ? '手机号码' : '身份证号码'}，公开前应删去。`,
          paths: [field.path],
        })),
      ),
    );
    if (onCover.length > 0) {
      findings.push({
        text: `封面有${onCover.map(({ word }) => word).join('和')}，报告对外公开前请隐去。`,
        paths: onCover.map(({ path }) => path),
      });
    }
    return outcomeOf(findings);
  },
};
