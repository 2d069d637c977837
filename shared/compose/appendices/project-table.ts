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
        rateCell((stage) => projectSum(projects, stage), projects.length),
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
    rateCell((stage) => projectFen(project, stage), index),
  ];
}

/** Behind 序号 and 项目名称 comes one column per stage. */
function columnOf(stage: FigureStage): number {
  return 2 + STAGES.indexOf(stage);
}

function sumCell(projects: readonly Project[], stage: FigureStage): TableCell {
  const fen = projectSum(projects, stage);
  if (fen === null) return textCell('', { align: 'right' });
  const cells = projects.map((_, row) => ({ row, column: columnOf(stage) }));
  return moneyCell(fen, { bold: true, formula: { kind: 'sum', cells } });
}

/** 执行率 against 调整预算 where there is one, else 年初预算. */
function rateCell(fenAt: (stage: FigureStage) => number | null, row: number): TableCell {
  const base: FigureStage = fenAt('adjusted') === null ? 'budget' : 'adjusted';
  return ratioCell(ratioOf(fenAt('final'), fenAt(base)), {
    formula: {
      kind: 'ratio',
      part: { row, column: columnOf('final') },
      whole: { row, column: columnOf(base) },
    },
  });
}
