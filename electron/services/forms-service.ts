import { AppError } from '../../shared/errors/app-error.ts';
import type { FormOffer } from '../../shared/import/form-use/form-offer.ts';
import { offerOfGrid } from '../../shared/import/form-use/offer-of-grid.ts';
import type { Grid } from '../../shared/import/workbook/grid.ts';
import { readWorkbook } from '../excel/read-workbook.ts';
import { readInputFile } from '../files/read-file.ts';
import { INPUT_LIMIT_MB } from './imports-service.ts';

/**
 * Reads 评分表 and 绩效目标表 out of a workbook; stores nothing.
 * @throws AppError FILE_*, NOT_A_WORKBOOK, WORKBOOK_*, PARSE_*, NO_FORMS
 */
export async function readForms(path: string): Promise<FormOffer> {
  const { bytes, fileName } = await readInputFile(path, { limitMb: INPUT_LIMIT_MB });
  const offer = formsIn(await readWorkbook(bytes, fileName), fileName);
  if (!offer) throw new AppError('NO_FORMS', { file: fileName });
  return offer;
}

/** The forms of a workbook that was already read; null when it holds none. */
export function formsIn(grid: Grid, fileName: string): FormOffer | null {
  const offer = offerOfGrid(grid, fileName);
  return offer.scoreTables.length === 0 && offer.goalForms.length === 0 ? null : offer;
}
