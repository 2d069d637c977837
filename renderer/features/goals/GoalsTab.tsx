import { sectionOf } from '../../components/form/section-of.ts';
import { TabPage } from '../../components/form/TabPage.tsx';
import { TextCard } from '../../components/rich-text/TextCard.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { IndicatorCard } from './IndicatorCard.tsx';

/** 绩效目标: the overall goal, and the indicators with target and result. */
export function GoalsTab() {
  const { report, outline } = useReportEditor();
  const { heading, hint } = sectionOf(outline, 'goals', '部门整体支出绩效目标');
  return (
    <TabPage title="绩效目标" note="随部门预算一起申报的目标">
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
