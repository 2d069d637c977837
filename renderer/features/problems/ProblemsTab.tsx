import { Hint } from '../../components/form/Hint.tsx';
import { sectionOf } from '../../components/form/section-of.ts';
import { TabPage } from '../../components/form/TabPage.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { LossMatrix } from './LossMatrix.tsx';
import { lossRows } from './loss-rows.ts';
import { MeasureList } from './MeasureList.tsx';
import { ProblemList } from './ProblemList.tsx';

/** 问题与改进: every lost point leads to a problem, every problem to a measure. */
export function ProblemsTab() {
  const { report, outline, score } = useReportEditor();
  const problems = sectionOf(outline, 'problems', '存在的问题');
  const measures = sectionOf(outline, 'measures', '改进措施');
  return (
    <TabPage title="问题与改进" note="扣分要有原因，问题要有整改">
      <LossMatrix
        rows={lossRows(score.items, report.problems, report.measures)}
        problemCount={report.problems.length}
        measureCount={report.measures.length}
      />
      <ProblemList
        title={problems.heading}
        hint={<Hint>{problems.hint}</Hint>}
        problems={report.problems}
        scores={score.items}
      />
      <MeasureList
        title={measures.heading}
        hint={<Hint>{measures.hint}</Hint>}
        measures={report.measures}
        problems={report.problems}
      />
    </TabPage>
  );
}
