import type { Remembered } from '../../contract/imports.contract.ts';
import type { FigurePeriod } from '../../figures/keys.ts';
import type { MoneyUnit } from '../../money/fen.ts';
import { addressOf, findAnchor } from './anchors.ts';
import { periodIn } from './period.ts';
import type { ImportProfile, ProfileFigure } from './profile.ts';
import { type FormSheet, findSheet, type WorkbookForm } from './workbook-form.ts';

type RecalledFigure = Remembered['figures'][number];
/** What a profile says about one workbook; `Remembered` without the time it was learnt. */
export type Recall = Omit<Remembered, 'learntAt'>;

/**
 * Finds every figure of a profile again by its labels and headers. A figure any of whose cells is not there, or no
 * longer the only one of its names, is missing: nothing is taken by its address alone. Figures of years that the
 * report has no column for are left out of both lists. Cells that are blank this year are found all the same.
 * @param reportYear of the report the workbook is read into
 */
export function recallMapping(form: WorkbookForm, profile: ImportProfile, reportYear: number): Recall {
  const figures: RecalledFigure[] = [];
  const missing: Remembered['missing'] = [];
  const taken = new Set<string>();
  for (const figure of profile.figures) {
    const sheet = findSheet(form, figure.sheet);
    const period = periodIn(figure, sheet ?? { year: null }, reportYear);
    const id = `${period}.${figure.key}`;
    if (period === null || taken.has(id)) continue;
    taken.add(id);
    const found = sheet && findFigure(figure, sheet, period);
    if (found) figures.push(found);
    else if (figure.included) missing.push({ key: figure.key, period });
  }
  return { figures, missing };
}

function findFigure(figure: ProfileFigure, sheet: FormSheet, period: FigurePeriod): RecalledFigure | null {
  const { finder } = sheet;
  const places = figure.cells.flatMap((anchor) => findAnchor(finder, anchor) ?? []);
  if (places.length !== figure.cells.length) return null;
  const unit = unitNow(
    figure,
    places.map(({ column }) => sheet.unitOf(column)),
  );
  if (unit === null) return null;
  const cells = places.map((place) => addressOf(finder, place));
  // Two cells of a sum that are one cell now would count it twice.
  if (new Set(cells).size !== new Set(figure.cells.map(({ address }) => address)).size) return null;
  const same = figure.cells.every(({ address }, index) => address === cells[index]);
  return {
    key: figure.key,
    period,
    choice: { sheet: sheet.name, cells, unit },
    place: same ? 'same' : 'moved',
    included: figure.included,
  };
}

/**
 * The unit confirmed then, as long as the sheet states the one it stated then. One that states another unit now is
 * followed only if the clerk had followed it before; null otherwise, since an amount 10,000 times off is no guess to make.
 */
function unitNow({ unit, cells }: ProfileFigure, stated: readonly (MoneyUnit | null)[]): MoneyUnit | null {
  if (cells.every(({ printedUnit }, index) => printedUnit === stated[index])) return unit;
  const [now = null] = stated;
  const followed = cells.every(({ printedUnit }) => printedUnit === unit || printedUnit === null);
  return followed && stated.every((one) => one === now) ? now : null;
}

/** Fewer figures than this fit too many forms. */
const FEWEST = 3;
const SHARE_FOUND = 0.9;

/**
 * Whether a profile of another fingerprint still fits: every kind of table it uses is there, and at least 90% of its
 * figures were found. A form that gained a table, or whose sheet lost a column, stays known that way.
 */
export function isSimilar(form: WorkbookForm, profile: ImportProfile, recall: Recall): boolean {
  const kinds = new Set(form.sheets.map(({ identity }) => `${identity.table}@${identity.stage}`));
  const found = recall.figures.length;
  return (
    profile.figures.every(({ sheet }) => kinds.has(`${sheet.table}@${sheet.stage}`)) &&
    found >= FEWEST &&
    found >= SHARE_FOUND * (found + recall.missing.length)
  );
}
