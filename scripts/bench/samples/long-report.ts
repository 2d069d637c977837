import type { ServiceContext } from '../../../electron/services/context.ts';
import { saveReport } from '../../../electron/services/reports-service.ts';
import { createSampleReport } from '../../../electron/services/sample-service.ts';
import type { OpenReport } from '../../../shared/contract/reports.contract.ts';
import { richTextFrom } from '../../../shared/report/rich-text.ts';

/** How many paragraphs of six lines and rows of projects make so many pages of the sample report. */
const LENGTHS = {
  '17': { paragraphs: 28, projects: 20 },
  '165': { paragraphs: 530, projects: 230 },
} as const;
export type Pages = keyof typeof LENGTHS;

const PARAGRAPH =
  '围绕年度重点工作任务，**一是**组织开展科普讲座和技术培训，覆盖镇（街道）、社区和学校，受益群众11260人次；' +
  '**二是**规范“三公”经费管理，严格执行预算，全年支出控制在年初预算以内；**三是**落实绩效监控，按季度对照目标检查进度，' +
  '发现偏差及时纠正，确保资金使用安全、规范、有效，社会公众满意度保持在较高水平。';

export function pagesOf(argument: string | undefined): Pages {
  return argument === '165' ? '165' : '17';
}

/** The sample report with more text and more projects, stored. */
export async function createLongReport(context: ServiceContext, pages: Pages): Promise<OpenReport> {
  const opened = await createSampleReport(context);
  const { paragraphs, projects } = LENGTHS[pages];
  const [first] = opened.report.projects;
  if (!first) throw new Error('the sample has no projects');
  const report = {
    ...opened.report,
    effectiveness: Array.from({ length: paragraphs }, () => richTextFrom(PARAGRAPH)).flat(),
    projects: Array.from({ length: projects }, (_, index) => ({
      ...first,
      id: `project-${index}`,
      name: `第${index + 1}项${first.name}`,
    })),
  };
  return { ...opened, report, ...saveReport(context, report, opened.revision) };
}
