import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { GoalFormOffer } from '../../../shared/import/form-use/form-offer.ts';
import type { Edit } from '../../../shared/report/edit.ts';
import { mergeGoalEdits, mergeGoals } from '../../../shared/report/merge-goals.ts';
import { isEmptyText, richTextFrom } from '../../../shared/report/rich-text.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { DialogButtons } from './DialogButtons.tsx';
import { GoalMergeTable } from './GoalMergeTable.tsx';
import { Remarks } from './Remarks.tsx';

interface GoalFormPanelProps {
  readonly form: GoalFormOffer;
  readonly fileName: string;
  readonly onClose: () => void;
  readonly onDone: (text: string, label: string) => void;
}

/** 填入绩效目标: new indicators are proposed, those the report states otherwise stay unless they are ticked. */
export function GoalFormPanel({ form, fileName, onClose, onDone }: GoalFormPanelProps) {
  const { report, dispatch, showTab } = useReportEditor();
  const { overall, indicators } = report.goals;
  const merges = mergeGoals(indicators, form.indicators);
  const [taken, setTaken] = useState<ReadonlySet<number>>(
    () => new Set(merges.flatMap(({ state, place }) => (state === 'new' ? [place] : []))),
  );
  const [takeOverall, setTakeOverall] = useState(form.overall !== '' && isEmptyText(overall));
  const edits: Edit[] = [
    ...(takeOverall
      ? [{ type: 'setText', field: 'goals.overall', value: richTextFrom(form.overall) } as const]
      : []),
    ...mergeGoalEdits(
      merges.filter(({ place }) => taken.has(place)),
      indicators.length,
      () => crypto.randomUUID(),
    ),
  ];
  const apply = () => {
    const label = `从《${fileName}》填入绩效目标`;
    dispatch({ type: 'batch', label, edits });
    showTab('goals');
    onDone(`已填入 ${edits.length} 处绩效目标。`, label);
  };
  return (
    <>
      <Remarks
        remarks={[
          ...(form.subject === 'project' ? ['这是项目的绩效目标表，不是部门整体的，请确认要填入。'] : []),
          ...(form.year !== null && form.year !== report.fiscalYear
            ? [`这张表是 ${form.year} 年的，报告评价的是 ${report.fiscalYear} 年。`]
            : []),
          ...form.remarks,
        ]}
      />
      {form.overall !== '' && (
        <Checkbox
          label={isEmptyText(overall) ? '填入总体目标' : '用表中的总体目标替换现在的'}
          description={form.overall}
          checked={takeOverall}
          onChange={(event) => setTakeOverall(event.currentTarget.checked)}
        />
      )}
      <GoalMergeTable merges={merges} taken={taken} onChange={setTaken} />
      <DialogButtons
        action={`填入绩效目标 ${edits.length} 处`}
        disabled={edits.length === 0}
        onCancel={onClose}
        onApply={apply}
      />
    </>
  );
}
