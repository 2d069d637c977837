import { pathOf } from '../../report/paths.ts';
import { isEmptyText } from '../../report/rich-text.ts';
import type { Block } from '../document.ts';
import { STAFFING_LISTS, staffingSentence } from '../draft-staffing.ts';
import type { LiveContext } from '../live-text.ts';
import { bodyParagraph, composeText } from '../paragraphs.ts';

/**
 * （一）部门职能: the clerk's prose, then 机构和人员: as the clerk wrote it, else one sentence each for 内设机构, 下属单位
 * and 人员, where they are filled in.
 */
export function composeOrganization(context: LiveContext): Block[] {
  const { organization } = context.report;
  return [
    ...composeText(organization.duties, pathOf.text('organization.duties'), context),
    ...(isEmptyText(organization.staffing)
      ? STAFFING_LISTS.flatMap((list) => sentence(staffingSentence(organization, list), pathOf.list(list)))
      : composeText(organization.staffing, pathOf.text('organization.staffing'), context)),
  ];
}

function sentence(text: string, path: string): Block[] {
  return text === '' ? [] : [bodyParagraph([{ text }], path)];
}
