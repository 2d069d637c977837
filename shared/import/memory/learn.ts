import type { ImportChoices } from '../../contract/imports.contract.ts';
import { anchorCells } from './anchors.ts';
import { periodIn } from './period.ts';
import type { ImportProfile, ProfileFigure } from './profile.ts';
import { findSheet, type WorkbookForm } from './workbook-form.ts';

/** What of an import its form is remembered by. */
export interface Confirmed extends Pick<ImportChoices, 'figures' | 'leftOut'> {
  readonly reportYear: number;
}

/**
 * What a confirmed import teaches about its form; null when none of its cells can be found again.
 * @param confirmed with the year of the report it was read into
 * @param before what was known of the form. Its figures of years that this report has no column for are kept, since
 * the clerk could not confirm them now; everything else is as confirmed now.
 */
export function learnProfile(
  form: WorkbookForm,
  { figures, leftOut = [], reportYear }: Confirmed,
  before: ImportProfile | null,
): ImportProfile | null {
  const all = [
    ...figures.map((figure) => ({ ...figure, included: true })),
    ...leftOut.map((figure) => ({ ...figure, included: false })),
  ];
  const learnt = all.flatMap(({ key, period, sheet: name, cells, unit, included }): ProfileFigure[] => {
    const sheet = form.sheets.find((candidate) => candidate.name === name);
    const anchors = sheet ? anchorCells(sheet, cells) : null;
    if (!sheet || !anchors) return [];
    const year = reportYear - (period === 'prior' ? 1 : 0);
    const yearOffset = year - (sheet.year ?? reportYear);
    return [{ key, yearOffset, sheet: sheet.identity, unit, cells: anchors, included }];
  });
  const kept = (before?.figures ?? []).filter((figure) => {
    const sheet = findSheet(form, figure.sheet);
    return sheet !== null && periodIn(figure, sheet, reportYear) === null;
  });
  return learnt.length === 0 ? null : { format: 1, figures: [...learnt, ...kept] };
}
