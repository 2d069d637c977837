import type { RichText } from '../report/rich-text.ts';
import type { NamedUnit, Organization } from '../report/schema.ts';
import { formatChineseDate } from '../text/chinese-date.ts';
import { paragraph, text } from './draft-inlines.ts';

/** The lists of 部门职能 that have a sentence of their own. */
export const STAFFING_LISTS = ['offices', 'subordinates', 'headcounts'] as const;
type StaffingList = (typeof STAFFING_LISTS)[number];

/** Drafts 机构和人员: one paragraph for each list that is filled in. */
export function draftStaffing(organization: Organization): RichText {
  return STAFFING_LISTS.map((list) => staffingSentence(organization, list))
    .filter((sentence) => sentence !== '')
    .map((sentence) => paragraph(text(sentence)));
}

/** `内设机构3个：办公室、科普部、学会部。`, `截至2023年12月31日，退休人员6人。`; '' while the list says nothing. */
export function staffingSentence(organization: Organization, list: StaffingList): string {
  switch (list) {
    case 'offices':
      return unitSentence('内设机构', organization.offices);
    case 'subordinates':
      return unitSentence('下属单位', organization.subordinates);
    case 'headcounts':
      return headcountSentence(organization);
  }
}

function unitSentence(label: string, units: readonly NamedUnit[]): string {
  const names = units.map((unit) => unit.name.trim()).filter((name) => name !== '');
  return names.length === 0 ? '' : `${label}${names.length}个：${names.join('、')}。`;
}

function headcountSentence({ headcounts, headcountDate }: Organization): string {
  const clauses = headcounts
    .filter((row) => row.label.trim() !== '' && (row.actual !== null || row.quota !== null))
    .map(({ label, quota, actual }) =>
      [`${label}${actual === null ? '' : `${actual}人`}`, quota === null ? '' : `（编制${quota}名）`].join(
        '',
      ),
    );
  if (clauses.length === 0) return '';
  const date = formatChineseDate(headcountDate);
  return `${date ? `截至${date}，` : ''}${clauses.join('，')}。`;
}
