import { readFormWorkbook } from '../forms/form-workbook.ts';
import { goalIndicatorsFrom } from '../forms/goal-indicators.ts';
import type { GoalFormReading } from '../forms/goal-reading.ts';
import type { ScoreTableReading } from '../forms/score-reading.ts';
import { readScoreTable } from '../forms/score-table.ts';
import type { Grid, GridSheet } from '../workbook/grid.ts';
import type { ImportMessage } from '../workbook/recognition.ts';
import type { FormOffer, GoalFormOffer, ScoreTableOffer } from './form-offer.ts';

/** `雄财绩〔2024〕4号`, with the brackets an office types instead */
const NOTICE_NUMBER = /[\p{Script=Han}]{2,8}[〔［[（(]\d{4}[〕］\])）]\s*\d{1,4}\s*号/u;
const ROWS_WITH_NOTICE = 6;

/** Everything in a workbook that the scoring and goals tabs can use; both lists empty when there is nothing. */
export function offerOfGrid(grid: Grid, fileName: string): FormOffer {
  const scoreTables = grid.sheets.flatMap((sheet) => {
    const reading = readScoreTable(sheet);
    return reading ? [scoreTableOffer(sheet, reading)] : [];
  });
  const { forms } = readFormWorkbook(grid);
  const goalForms = forms
    .map(({ reading }) => goalFormOffer(reading))
    .filter(({ overall, indicators }) => overall !== '' || indicators.length > 0);
  return { fileName, scoreTables, goalForms };
}

function scoreTableOffer(sheet: GridSheet, reading: ScoreTableReading): ScoreTableOffer {
  const { title, rows, total, messages } = reading;
  return {
    sheet: sheet.name,
    title,
    notice: noticeOn(sheet),
    rows: rows.map(({ cell, level1, level2, name, weight, standard, score, reason }) => ({
      ...{ cell, level1, level2, name, weight, standard },
      score: score ?? null,
      reason: reason ?? '',
    })),
    total,
    remarks: remarksOf(messages),
  };
}

function goalFormOffer(reading: GoalFormReading): GoalFormOffer {
  const { sheet, title, subject, year, fields, messages } = reading;
  return {
    ...{ sheet, title, subject, year },
    overall: fields.annualGoal?.text ?? '',
    indicators: goalIndicatorsFrom(reading).filter(({ name }) => name !== ''),
    remarks: remarksOf(messages),
  };
}

function remarksOf(messages: readonly ImportMessage[]): string[] {
  return messages.filter(({ level }) => level !== 'info').map(({ text }) => text);
}

function noticeOn({ rows }: GridSheet): string {
  const texts = rows.slice(0, ROWS_WITH_NOTICE).flatMap((row) => (row ?? []).map((cell) => cell?.text ?? ''));
  const found = texts.map((text) => NOTICE_NUMBER.exec(text)?.[0]).find((match) => match !== undefined);
  return (found ?? '')
    .replace(/\s/g, '')
    .replace(/[［[（(]/u, '〔')
    .replace(/[］\])）]/u, '〕');
}
