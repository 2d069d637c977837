import { checkDetails } from '../../../../../shared/import/details/check-details.ts';
import type { CodeLine, DetailTable, WorkbookDetails } from '../../../../../shared/import/details/details.ts';
import { readDetails } from '../../../../../shared/import/details/read-details.ts';
import { recogniseWorkbook } from '../../../../../shared/import/workbook/recognise-workbook.ts';
import type { ImportMessage } from '../../../../../shared/import/workbook/recognition.ts';
import { gridOf, type PlainSheet } from '../../../../support/workbooks.ts';

/** The details of a workbook written down in a test, with what the checks say of them. */
export function readSheets(...sheets: readonly PlainSheet[]): {
  details: WorkbookDetails;
  found: ImportMessage[];
} {
  const grid = gridOf(...sheets);
  const recognition = recogniseWorkbook(grid);
  const details = readDetails(grid, recognition);
  return { details, found: checkDetails(details, recognition) };
}

/** Lines as `code name amount amount …` in 元; blank as 空, a dash as its text. */
export function plainLines({ lines }: Pick<DetailTable<CodeLine>, 'lines'>): string[] {
  return lines.map(({ code, name, amounts }) =>
    [code, name, ...amounts.map((one) => (one.state === 'value' ? one.fen / 100 : one.raw || '空'))].join(
      ' ',
    ),
  );
}
