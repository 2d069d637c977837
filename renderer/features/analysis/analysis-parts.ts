import { draftConclusion } from '../../../shared/compose/draft-conclusion.ts';
import { draftEffectiveness } from '../../../shared/compose/draft-effectiveness.ts';
import { draftEfficiency } from '../../../shared/compose/draft-efficiency.ts';
import type { LiveContext } from '../../../shared/compose/live-text.ts';
import type { RichText } from '../../../shared/report/rich-text.ts';

export interface AnalysisPart {
  readonly field: 'effectiveness' | 'efficiency' | 'conclusion';
  /** heading for an outline without such a section */
  readonly fallback: string;
  readonly placeholder: string;
  readonly minLines: number;
  readonly draft: (context: LiveContext) => RichText;
  /** what has to be there before it can be drafted; null when it is */
  readonly missing: (context: LiveContext) => string | null;
}

export const ANALYSIS_PARTS: readonly AnalysisPart[] = [
  {
    field: 'effectiveness',
    fallback: '履职效能分析',
    placeholder:
      '逐项写做到了什么、同目标比怎么样、有什么效果。点“按数据重写”先列出重点任务和绩效指标的结果，再补写成效。',
    minLines: 6,
    draft: ({ report }) => draftEffectiveness(report),
    missing: ({ report }) =>
      draftEffectiveness(report).length > 0 ? null : '先填写重点任务，或绩效指标的目标值和完成值',
  },
  {
    field: 'efficiency',
    fallback: '管理效率分析',
    placeholder:
      '写预算编制、执行、公开、绩效管理、采购、资产和运行成本。点“按数据重写”先列出收支数和评分表里的扣分原因，再补写做法。',
    minLines: 6,
    draft: ({ report, score }) => draftEfficiency(report, score),
    missing: ({ report, score }) =>
      draftEfficiency(report, score).length > 0 ? null : '先填写收支数，或给管理效率的指标打分',
  },
  {
    field: 'conclusion',
    fallback: '自评结论',
    placeholder:
      '写自评得分和等级。评分表打完后点“按数据重写”，程序写出得分、等级和扣分原因；得分会随评分表变化。',
    minLines: 3,
    draft: ({ report, score }) => draftConclusion(report, score),
    missing: ({ score }) => (score.complete ? null : '先把评分表打完'),
  },
];
