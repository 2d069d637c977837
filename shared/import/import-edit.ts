import type { ImportChoices } from '../contract/imports.contract.ts';
import type { Edit } from '../report/edit.ts';
import type { Report } from '../report/schema.ts';
import type { ProjectLists } from './details/details.ts';
import { type ProjectOrigin, projectsEdit } from './details/projects-edit.ts';
import { figureChanges } from './workbook/choices.ts';
import type { Grid } from './workbook/grid.ts';

/** What the clerk accepted of a workbook, read again from the workbook itself, as one undoable edit of a report. */
export function importEdit(
  { grid, details }: { readonly grid: Grid; readonly details: ProjectLists },
  choices: ImportChoices,
  report: Report,
  origin: ProjectOrigin,
): Edit {
  const { fileName } = origin;
  const changes = figureChanges(grid, choices, origin);
  const figures: Edit = { type: 'importFigures', fileName, changes };
  const projects = projectsEdit(details, report, { lines: choices.projects ?? [] }, origin);
  const hasProjects = projects.type === 'batch' && projects.edits.length > 0;
  const others: Edit[] = [
    ...(choices.department === null
      ? []
      : [{ type: 'setCover', field: 'departmentName', value: choices.department } as const]),
    ...(hasProjects ? [projects] : []),
  ];
  if (others.length === 0) return figures;
  const label = `导入《${fileName}》${changes.length} 项${hasProjects ? '和项目支出明细' : ''}`;
  return { type: 'batch', label, edits: [figures, ...others] };
}
