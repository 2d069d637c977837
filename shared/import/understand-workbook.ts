import { checkDetails } from './details/check-details.ts';
import type { WorkbookDetails } from './details/details.ts';
import { readDetails } from './details/read-details.ts';
import { otherFormMessages } from './forms/other-forms.ts';
import type { Grid } from './workbook/grid.ts';
import { type RecognitionOptions, recogniseWorkbook } from './workbook/recognise-workbook.ts';
import type { ImportMessage, Recognition } from './workbook/recognition.ts';

/** Everything that was understood of a workbook: its figures and its detail tables, one list of messages. */
export interface UnderstoodWorkbook {
  readonly recognition: Recognition;
  readonly details: WorkbookDetails;
}

/** A department's forms together have hundreds of rows; line by line sums of a data dump tell nobody anything. */
const MOST_DETAIL_ROWS = 20_000;

const NO_DETAILS: WorkbookDetails = {
  functionLines: [],
  economicLines: [],
  projects: [],
  threePublic: { items: [], counts: [] },
  messages: [],
};

/** Recognises a workbook, reads its detail tables and holds them against each other. Pure and total. */
export function understandWorkbook(grid: Grid, options: RecognitionOptions = {}): UnderstoodWorkbook {
  const recognition = recogniseWorkbook(grid, options);
  const rows = grid.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows > MOST_DETAIL_ROWS) return { recognition, details: NO_DETAILS };
  if (recognition.figures.length === 0) {
    return { recognition: withMessages(recognition, otherFormMessages(grid)), details: NO_DETAILS };
  }
  const details = readDetails(grid, recognition);
  const found = [...details.messages, ...checkDetails(details, recognition)];
  return { recognition: withMessages(recognition, found.filter(unsaid(recognition.messages))), details };
}

function withMessages(recognition: Recognition, more: readonly ImportMessage[]): Recognition {
  return { ...recognition, messages: [...recognition.messages, ...more] };
}

/** Two cells that disagree are one matter for the clerk, also when a sum of lines shows it again. */
function unsaid(said: readonly ImportMessage[]): (message: ImportMessage) => boolean {
  const places = new Set(
    said.filter(({ cell }) => cell !== null).map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
  return ({ sheet, cell }) => cell === null || !places.has(`${sheet}!${cell}`);
}
