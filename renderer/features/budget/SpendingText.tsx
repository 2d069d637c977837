import { memo, useMemo } from 'react';
import { draftSpending } from '../../../shared/compose/draft-spending.ts';
import type { Figures } from '../../../shared/figures/figure.ts';
import type { RichText } from '../../../shared/report/rich-text.ts';
import { useReportScope } from '../../components/form/report-scope.ts';
import { TextCard } from '../../components/rich-text/TextCard.tsx';
import { ToolButton } from '../../components/rich-text/ToolButton.tsx';
import { hasSpending } from './has-spending.ts';

interface SpendingTextProps {
  readonly value: RichText;
  readonly figures: Figures;
  readonly title: string;
  readonly hint: string;
}

/** The prose of （四）部门整体支出情况: typed, or drafted from the table with every number live. */
export const SpendingText = memo(function SpendingText({ value, figures, title, hint }: SpendingTextProps) {
  const { dispatch, live } = useReportScope();
  const draftable = hasSpending(figures);
  const actions = useMemo(
    () => (
      <ToolButton
        disabled={!draftable}
        title={draftable ? '用表中的数重新写这一段，可以撤销' : '先填写收入合计或支出合计'}
        onClick={() =>
          dispatch({
            type: 'batch',
            label: '按数据重写支出情况',
            edits: [{ type: 'setText', field: 'spending', value: draftSpending(live.get().report) }],
          })
        }
      >
        按数据重写
      </ToolButton>
    ),
    [dispatch, live, draftable],
  );
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
