import type { FigurePeriod } from '../../figures/keys.ts';
import type { ProfileFigure } from './profile.ts';
import type { FormSheet } from './workbook-form.ts';

/** The column of a report that a remembered figure fills; null when it speaks of a year the report has no column for. */
export function periodIn(
  { yearOffset }: ProfileFigure,
  sheet: Pick<FormSheet, 'year'>,
  reportYear: number,
): FigurePeriod | null {
  const distance = reportYear - ((sheet.year ?? reportYear) + yearOffset);
  if (distance === 0) return 'current';
  return distance === 1 ? 'prior' : null;
}
