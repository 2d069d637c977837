import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { scoreReport } from '../../../shared/scoring/score.ts';
import { TabPage } from '../../components/form/TabPage.tsx';
import { useFormImport } from '../../components/form-import/form-import-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { ScoreSummaryBar } from './ScoreSummaryBar.tsx';
import { ScoreTable } from './ScoreTable.tsx';

/** 评分: the indicator pack as a table, scored by the figures where they can, by the clerk where not. */
export function ScoringTab() {
  const { report, pack } = useReportEditor();
  const forms = useFormImport();
  // The editor's own score follows at low priority; a field that is being typed into must not lag behind.
  const score = useMemo(() => scoreReport(report, pack), [report, pack]);
  return (
    <TabPage
      title="评分"
      note={pack.name}
      actions={
        <Button
          variant="default"
          size="compact-sm"
          loading={forms.reading}
          onClick={() => forms.start('scoring')}
        >
          从评分表导入…
        </Button>
      }
    >
      <ScoreSummaryBar score={score} notice={pack.notice} />
      <ScoreTable items={score.items} policy={pack.notApplicablePolicy} />
    </TabPage>
  );
}
