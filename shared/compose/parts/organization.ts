import { LISTS } from '../../report/lists.ts';
import { pathOf } from '../../report/paths.ts';
import type { NamedUnit, Report } from '../../report/schema.ts';
import { formatChineseDate } from '../../text/chinese-date.ts';
import type { Block } from '../document.ts';
import type { LiveContext } from '../live-text.ts';
import { bodyParagraph, composeText } from '../paragraphs.ts';

/** （一）部门职能: the clerk's prose, then one sentence each for 内设机构, 下属单位 and 人员, where they are filled in. */
export function composeOrganization(context: LiveContext): Block[] {
  const { report } = context;
  return [
    ...composeText(report.organization.duties, pathOf.text('organization.duties'), context),
    ...sentence(unitSentence('内设机构', report.organization.offices), pathOf.list('offices')),
    ...sentence(unitSentence('下属单位', report.organization.subordinates), pathOf.list('subordinates')),
    ...sentence(headcountSentence(report), pathOf.list('headcounts')),
  ];
}

function sentence(text: string, path: string): Block[] {
  return text === '' ? [] : [bodyParagraph([{ text }], path)];
}

function unitSentence(label: string, units: readonly NamedUnit[]): string {
  const names = units.map((unit) => unit.name.trim()).filter((name) => name !== '');
  return names.length === 0 ? '' : `${label}${names.length}个：${names.join('、')}。`;
}

function headcountSentence(report: Report): string {
  const clauses = LISTS.headcounts
    .get(report)
    .filter((row) => row.label.trim() !== '' && (row.actual !== null || row.quota !== null))
    .map(({ label, quota, actual }) =>
      [`${label}${actual === null ? '' : `${actual}人`}`, quota === null ? '' : `（编制${quota}名）`].join(
        '',
      ),
    );
  if (clauses.length === 0) return '';
  const date = formatChineseDate(report.organization.headcountDate);
  return `${date ? `截至${date}，` : ''}${clauses.join('，')}。`;
}
