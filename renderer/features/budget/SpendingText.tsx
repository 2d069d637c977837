import { memo, useMemo } from 'react';
import { draftSpending } from '../../../shared/compose/draft-spending.ts';
import type { LiveContext } from '../../../shared/compose/live-text.ts';
import type { Figures } from '../../../shared/figures/figure.ts';
import type { RichText } from '../../../shared/report/rich-text.ts';
import { DraftButton } from '../../components/form/DraftButton.tsx';
import { TextCard } from '../../components/rich-text/TextCard.tsx';
import { hasSpending } from './has-spending.ts';

interface SpendingTextProps {
  readonly value: RichText;
  readonly figures: Figures;
  readonly title: string;
  readonly hint: string;
}

const draft = ({ report }: LiveContext) => draftSpending(report);

/** The prose of （四）部门整体支出情况: typed, or drafted from the table with every number live. */
export const SpendingText = memo(function SpendingText({ value, figures, title, hint }: SpendingTextProps) {
  const missing = hasSpending(figures) ? null : '先填写收入合计或支出合计';
  const actions = useMemo(() => <DraftButton field="spending" draft={draft} missing={missing} />, [missing]);
  return (
    <TextCard
      field="spending"
      title={title}
      hint={hint}
      value={value}
      placeholder="填好上面的表后点“按数据重写”，程序会把数字写成一段话，之后可以再改。"
      minLines={3}
      actions={actions}
    />
  );
});
