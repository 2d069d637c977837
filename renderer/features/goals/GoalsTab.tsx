import { Button } from '@mantine/core';
import { sectionOf } from '../../components/form/section-of.ts';
import { TabPage } from '../../components/form/TabPage.tsx';
import { useFormImport } from '../../components/form-import/form-import-context.tsx';
import { TextCard } from '../../components/rich-text/TextCard.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { IndicatorCard } from './IndicatorCard.tsx';

/** 绩效目标: the overall goal, and the indicators with target and result. */
export function GoalsTab() {
  const { report, outline } = useReportEditor();
  const forms = useFormImport();
  const { heading, hint } = sectionOf(outline, 'goals', '部门整体支出绩效目标');
  return (
    <TabPage
      title="绩效目标"
      note="随部门预算一起申报的目标"
      actions={
        <Button
          variant="default"
          size="compact-sm"
          loading={forms.reading}
          onClick={() => forms.start('goals')}
        >
          从目标表导入…
        </Button>
      }
    >
      <TextCard
        field="goals.overall"
        title={`${heading} · 总体目标`}
        hint={hint}
        value={report.goals.overall}
        placeholder="写年初申报的总体目标。得分和等级写在“自评结论”。"
        minLines={3}
      />
      <IndicatorCard indicators={report.goals.indicators} />
    </TabPage>
  );
}
