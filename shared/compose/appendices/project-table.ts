import type { FigureStage } from '../../figures/keys.ts';
import { ratioOf } from '../../figures/ratios.ts';
import { pathOf } from '../../report/paths.ts';
import { projectFen, projectSum } from '../../report/project-amounts.ts';
import type { Project, Report } from '../../report/schema.ts';
import type { TableBlock, TableCell } from '../document.ts';
import { figureCell, headerCell, moneyCell, ratioCell, textCell } from './cells.ts';

const STAGES: readonly FigureStage[] = ['budget', 'adjusted', 'final'];

/** 项目支出明细 with its sum row. */
export function projectTable(report: Report, caption: string): TableBlock | null {
  const projects = report.projects.filter((project) => project.name.trim() !== '');
  if (projects.length === 0) return null;
  return {
    kind: 'table',
    id: 'projects',
    caption,
    unit: '单位：万元',
    columnWidths: [8, 34, 13, 13, 13, 19],
    header: [['序号', '项目名称', '年初预算', '调整预算', '决算', '执行率'].map((text) => headerCell(text))],
    rows: [
      ...projects.map((project, index) => projectRow(project, index)),
      [
        textCell('合计', { columnSpan: 2, align: 'center', bold: true }),
        ...STAGES.map((stage) => sumCell(projects, stage)),
        rateCell(
          projectSum(projects, 'final'),
          projectSum(projects, 'adjusted') ?? projectSum(projects, 'budget'),
        ),
      ],
    ],
    notes: [],
  };
}

function projectRow(project: Project, index: number): TableCell[] {
  const path = pathOf.item('projects', project.id, 'name');
  return [
    textCell(String(index + 1), { align: 'center', value: { kind: 'count', count: index + 1 } }),
    textCell(project.name, { path }),
    ...STAGES.map((stage) => figureCell(project.amounts[stage])),
    rateCell(projectFen(project, 'final'), projectFen(project, 'adjusted') ?? projectFen(project, 'budget')),
  ];
}

function sumCell(projects: readonly Project[], stage: FigureStage): TableCell {
  const fen = projectSum(projects, stage);
  return fen === null ? textCell('', { align: 'right' }) : moneyCell(fen, { bold: true });
}

function rateCell(final: number | null, base: number | null): TableCell {
  return ratioCell(ratioOf(final, base));
}
