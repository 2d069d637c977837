import type { ImportChoices } from '../../../../shared/contract/imports.contract.ts';
import type { ListedProject } from '../../../../shared/import/details/listed-projects.ts';

/** Unique within one workbook: a project is known by the cell of its name. */
export function projectId({ sheet, cell }: ListedProject): string {
  return `${sheet}!${cell}`;
}

/** What is sent to main: every listed project that was not unticked. */
export function chosenProjects(
  projects: readonly ListedProject[],
  leftOut: readonly string[],
): ImportChoices['projects'] {
  return projects
    .filter((project) => !leftOut.includes(projectId(project)))
    .map(({ sheet, cell }) => ({ sheet, cell }));
}
