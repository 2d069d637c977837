import { memo, useMemo } from 'react';
import { draftStaffing } from '../../../shared/compose/draft-staffing.ts';
import type { LiveContext } from '../../../shared/compose/live-text.ts';
import type { Organization } from '../../../shared/report/schema.ts';
import { DraftButton } from '../../components/form/DraftButton.tsx';
import { TextCard } from '../../components/rich-text/TextCard.tsx';

const draft = ({ report }: LiveContext) => draftStaffing(report.organization);

/** The prose of 机构和人员. While it is empty the report prints the sentences the lists make by themselves. */
export const StaffingText = memo(function StaffingText({
  organization,
}: {
  readonly organization: Organization;
}) {
  const sentences = draftStaffing(organization).flatMap(({ inlines }) =>
    inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')),
  );
  const missing = sentences.length === 0 ? '先填写上面的机构或人员' : null;
  const actions = useMemo(
    () => <DraftButton field="organization.staffing" draft={draft} missing={missing} />,
    [missing],
  );
  return (
    <TextCard
      field="organization.staffing"
      title="机构和人员 · 正文"
      value={organization.staffing}
      placeholder={
        missing === null
          ? `不写也可以，报告会照上面的名单印出：${sentences.join('')}要换个写法，点“按数据重写”再改。`
          : '填好上面的机构和人员，报告会自动印出一句话；要换个写法，点“按数据重写”再改。'
      }
      minLines={2}
      actions={actions}
    />
  );
});
