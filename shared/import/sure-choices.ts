import type { ImportChoices } from '../contract/imports.contract.ts';
import type { Report } from '../report/schema.ts';
import { allProjects } from './details/projects-edit.ts';
import type { UnderstoodWorkbook } from './understand-workbook.ts';
import { choiceOfCell } from './workbook/choices.ts';

/** What an unattended import takes: every sure figure and every project; a question stays open, never chosen in silence. */
export function sureChoices({ recognition, details }: UnderstoodWorkbook, report: Report): ImportChoices {
  return {
    figures: recognition.figures
      .filter((found) => found.certainty === 'sure')
      .map((found) => ({ key: found.key, period: found.period, ...choiceOfCell(found) })),
    projects: [...allProjects(details).lines],
    department: report.cover.departmentName === '' ? recognition.department : null,
  };
}
