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
  const missing = draftStaffing(organization).length === 0 ? '先填写上面的机构或人员' : null;
  const actions = useMemo(
    () => <DraftButton field="organization.staffing" draft={draft} missing={missing} />,
    [missing],
  );
  return (
    <TextCard
      field="organization.staffing"
      title="机构和人员 · 正文"
      value={organization.staffing}
      placeholder="不写也可以，报告会照上面的机构和人员各印一句话（见预览）。要换个写法，点“按数据重写”再改。"
      minLines={2}
      actions={actions}
    />
  );
});
