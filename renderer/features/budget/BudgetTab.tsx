import { Button } from '@mantine/core';
import { sectionOf } from '../../components/form/section-of.ts';
import { TabPage } from '../../components/form/TabPage.tsx';
import { useImportWorkbook } from '../../components/import-dialog/import-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { ChartsCard } from './ChartsCard.tsx';
import { FiguresCard } from './FiguresCard.tsx';
import { SPENDING_BLOCK, THREE_PUBLIC_BLOCK } from './figure-blocks.ts';
import { ProjectsCard } from './ProjectsCard.tsx';
import { SpendingText } from './SpendingText.tsx';

/** 预算执行: the figures table every number in the report comes from, its prose, and the projects. */
export function BudgetTab() {
  const { report, outline } = useReportEditor();
  const { start, reading } = useImportWorkbook();
  const { heading, hint } = sectionOf(outline, 'spending', '部门整体支出情况');
  return (
    <TabPage
      title="预算执行"
      note="金额单位：万元 · 决算口径"
      actions={
        <Button variant="default" size="compact-sm" loading={reading} onClick={start}>
          从表格导入…
        </Button>
      }
    >
      <FiguresCard block={SPENDING_BLOCK} figures={report.figures} />
      <FiguresCard block={THREE_PUBLIC_BLOCK} figures={report.figures} />
      <SpendingText
        value={report.spending}
        figures={report.figures}
        title={`${heading} · 正文`}
        hint={hint}
      />
      <ProjectsCard projects={report.projects} figures={report.figures} />
      <ChartsCard figures={report.figures} fiscalYear={report.fiscalYear} />
    </TabPage>
  );
}
