import * as z from 'zod';
import { FIGURE_STAGES } from '../../figures/keys.ts';
import type { DetailTable, ProjectLine, ProjectLists } from './details.ts';
import { ownProjects } from './own-projects.ts';
import { stageColumn } from './project-stages.ts';

/** One project of a list, as the confirm screen shows it: its name's cell and its amounts in fen. */
export const listedProjectSchema = z.strictObject({
  sheet: z.string(),
  cell: z.string(),
  name: z.string(),
  amounts: z.partialRecord(z.enum(FIGURE_STAGES), z.int()),
});
export type ListedProject = z.infer<typeof listedProjectSchema>;

/** Every project of every list. */
export function listedProjects({ projects }: ProjectLists): ListedProject[] {
  return projects.flatMap((table) => ownProjects(table).map((line) => listedProject(table, line)));
}

function listedProject(table: DetailTable<ProjectLine>, { cell, name, amounts }: ProjectLine): ListedProject {
  const stated = FIGURE_STAGES.flatMap((stage) => {
    const column = stageColumn(table, stage);
    const amount = amounts.find((candidate) => candidate.column === column);
    return amount?.state === 'value' ? [[stage, amount.fen] as const] : [];
  });
  return { sheet: table.sheet, cell, name, amounts: Object.fromEntries(stated) };
}
