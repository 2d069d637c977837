import { outlineSections } from '../../../shared/compose/outline.ts';
import { TabPage } from '../../components/form/TabPage.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { AnalysisText } from './AnalysisText.tsx';
import { ANALYSIS_PARTS } from './analysis-parts.ts';
import { FreeSectionCard } from './FreeSectionCard.tsx';

/** 自评分析: 履职效能, 管理效率, 结论, and whatever else this outline asks for. */
export function AnalysisTab() {
  const { report, outline, score } = useReportEditor();
  const free = outlineSections(outline.sections).filter((section) => section.content === 'free');
  return (
    <TabPage title="自评分析" note={outline.name}>
      {ANALYSIS_PARTS.map((part) => (
        <AnalysisText
          key={part.field}
          part={part}
          outline={outline}
          value={report[part.field]}
          missing={part.missing({ report, score })}
        />
      ))}
      {free.map((section) => (
        <FreeSectionCard
          key={section.id}
          sectionId={section.id}
          heading={section.heading}
          hint={section.hint ?? ''}
          value={report.freeSections[section.id]}
        />
      ))}
    </TabPage>
  );
}
