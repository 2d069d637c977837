import { TabPage } from '../../components/form/TabPage.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { CoverForm } from './CoverForm.tsx';
import { OutlineCard } from './OutlineCard.tsx';

/** 封面: what the first page of the report says. */
export function CoverTab() {
  const { report, outline, pack } = useReportEditor();
  return (
    <TabPage title="封面" note="这些内容印在报告首页">
      <CoverForm cover={report.cover} fiscalYear={report.fiscalYear} fields={outline.cover} />
      <OutlineCard outline={outline} pack={pack} fiscalYear={report.fiscalYear} />
    </TabPage>
  );
}
