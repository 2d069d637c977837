import type { Grid } from '../workbook/grid.ts';
import type { ImportMessage } from '../workbook/recognition.ts';
import { formMessages, workbookMessages } from './form-messages.ts';
import { type FormSum, sumForms, type WorkbookForm } from './form-sums.ts';
import { weighUnit } from './form-unit.ts';
import { readGoalForm } from './goal-form.ts';
import { isEmptyForm } from './goal-reading.ts';
import { settleUnits } from './settle-units.ts';
import { statedTotals } from './stated-totals.ts';
import { writtenAmounts } from './written-amounts.ts';

/** A workbook of 绩效目标表 or 自评表, one form per sheet. */
export interface FormWorkbook {
  /** the forms that hold something, in sheet order */
  readonly forms: readonly WorkbookForm[];
  readonly sums: readonly FormSum[];
  readonly messages: readonly ImportMessage[];
}

/**
 * Reads every form of a workbook and weighs the printed money unit against the forms' own texts, against one
 * another and against totals stated on other sheets. A doubtful unit is a question (`UNIT_DOUBT`) with every
 * reading; a code that lost digits is reported (`CODE_LOST_DIGITS`). A workbook without forms gives an empty
 * list and the message `NO_FORMS`.
 */
export function readFormWorkbook(grid: Grid): FormWorkbook {
  const sheets = grid.sheets.map((sheet) => ({ sheet, reading: readGoalForm(sheet) }));
  const weighed = sheets.flatMap(({ sheet, reading }) =>
    reading && !isEmptyForm(reading)
      ? [{ reading, unit: weighUnit(reading.amounts, writtenAmounts(sheet)) }]
      : [],
  );
  const others = weighed.length > 0 ? sheets.filter(({ reading }) => reading === null) : [];
  const totals = others.flatMap(({ sheet }) => statedTotals(sheet));
  const forms = settleUnits(weighed, totals);
  const sums = sumForms(forms);
  const perSheet = sheets.flatMap(({ sheet, reading }) => (reading ? formMessages(sheet, reading) : []));
  return { forms, sums, messages: [...perSheet, ...workbookMessages(forms, sums)] };
}
