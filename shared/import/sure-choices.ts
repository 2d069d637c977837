import type { ImportChoices } from '../contract/imports.contract.ts';
import type { Report } from '../report/schema.ts';
import type { ProjectLists } from './details/details.ts';
import { allProjects } from './details/projects-edit.ts';
import { choiceOfCell } from './workbook/choices.ts';
import type { Recognition } from './workbook/recognition.ts';

/** What an unattended import takes: every sure figure and every project; a question stays open, never chosen in silence. */
export function sureChoices(
  { recognition, details }: { readonly recognition: Recognition; readonly details: ProjectLists },
  report: Report,
): ImportChoices {
  return {
    figures: recognition.figures
      .filter((found) => found.certainty === 'sure')
      .map((found) => ({ key: found.key, period: found.period, ...choiceOfCell(found) })),
    projects: [...allProjects(details).lines],
    department: report.cover.departmentName === '' ? recognition.department : null,
  };
}
