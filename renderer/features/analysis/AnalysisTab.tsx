import { outlineSections } from '../../../shared/compose/outline.ts';
import { sectionOf } from '../../components/form/section-of.ts';
import { TabPage } from '../../components/form/TabPage.tsx';
import { TextCard } from '../../components/rich-text/TextCard.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { FreeSectionCard } from './FreeSectionCard.tsx';

const PARTS = [
  {
    field: 'effectiveness',
    fallback: '履职效能分析',
    placeholder: '逐项写做到了什么、同目标比怎么样、有什么效果。',
  },
  {
    field: 'efficiency',
    fallback: '管理效率分析',
    placeholder: '写预算编制、执行、公开、绩效管理、采购、资产和运行成本。',
  },
  {
    field: 'conclusion',
    fallback: '自评结论',
    placeholder: '写自评得分和等级。用“插入得分、名称”放入的得分会随评分表变化。',
  },
] as const;

/** 自评分析: 履职效能, 管理效率, 结论, and whatever else this outline asks for. */
export function AnalysisTab() {
  const { report, outline } = useReportEditor();
  const free = outlineSections(outline.sections).filter((section) => section.content === 'free');
  return (
    <TabPage title="自评分析" note={outline.name}>
      {PARTS.map(({ field, fallback, placeholder }) => {
        const { heading, hint } = sectionOf(outline, field, fallback);
        return (
          <TextCard
            key={field}
            field={field}
            title={heading}
            hint={hint}
            value={report[field]}
            placeholder={placeholder}
            minLines={field === 'conclusion' ? 3 : 6}
          />
        );
      })}
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
