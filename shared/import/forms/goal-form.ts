import { quoted } from '../../text/quote.ts';
import type { GridSheet } from '../workbook/grid.ts';
import type { ImportMessage } from '../workbook/recognition.ts';
import { yearOf } from '../workbook/sheet-facts.ts';
import { readAmounts } from './form-amounts.ts';
import { countFieldLabels, readFields } from './form-fields.ts';
import { readFormIndicators } from './form-indicators.ts';
import { labelCells } from './form-values.ts';
import { type FormCell, type FormView, formViewOf, oneLine } from './form-view.ts';
import type { FormIndicator, GoalFormReading } from './goal-reading.ts';
import { findIndicatorHeader } from './indicator-columns.ts';
import { hasLostDigits } from './lost-digits.ts';

const TITLE = /绩效目标|绩效自评|自评表|目标申[报请]表|绩效(?:评价|运行监控)表/;
const LONGEST_TITLE = 60;
const DEEPEST_TITLE = 6;
const LONGEST_GOAL_LINE = 500;

/**
 * Reads a label/value form: 部门整体/项目支出绩效目标申报表 or 自评表 (docs/sources.md §3). Labels may stand to the
 * left of their values or above them. Nothing is guessed: what is not there is left out.
 * @returns null when the sheet is something else
 */
export function readGoalForm(sheet: GridSheet): GoalFormReading | null {
  const view = formViewOf(sheet);
  const header = findIndicatorHeader(view);
  const title = titleOf(view);
  if (title === null && header === null) return null;
  const table = header && readFormIndicators(view, header);
  const span = header && table ? { top: header.top, bottom: table.bottom } : null;
  const cells = labelCells(view, span);
  const labels = countFieldLabels(cells);
  const measured =
    header?.blocks.some(({ columns }) => columns.has('target') || columns.has('actual')) ?? false;
  if (title === null ? !measured || labels < 2 : labels === 0 && !measured) return null;
  const fields = readFields(view, cells);
  const { amounts, unreadable } = readAmounts(view, cells);
  const code = cells.find((cell) => cell.cell === fields.code?.cell);
  const codeLostDigits = code !== undefined && hasLostDigits(code);
  const indicators = table?.indicators ?? [];
  const evaluates = /自评|评价/.test(title ?? '') || indicators.some(({ actual }) => actual !== '');
  return {
    sheet: sheet.name,
    title,
    kind: evaluates ? 'selfEvaluation' : 'goals',
    subject: /整体/.test(title ?? '') || !(fields.project || fields.code) ? subjectOf(title) : 'project',
    year: yearAbove(view),
    fields,
    codeLostDigits,
    amounts,
    indicators,
    totalScore: table?.totalScore ?? null,
    messages: [
      ...(code && codeLostDigits ? [lostDigits(sheet.name, code)] : []),
      ...unreadable.map((cell) => notAnAmount(sheet.name, cell)),
      ...indicators.filter(isTooLong).map((indicator) => tooLong(sheet.name, indicator)),
    ],
  };
}

function subjectOf(title: string | null): GoalFormReading['subject'] {
  return /项目/.test(title ?? '') && !/整体/.test(title ?? '') ? 'project' : 'department';
}

function topLines(view: FormView): FormCell[] {
  return Array.from({ length: DEEPEST_TITLE }, (_, row) => view.rowCells(row)).flat();
}

function titleOf(view: FormView): string | null {
  const texts = topLines(view).map((cell) => oneLine(cell.text));
  return (
    texts.find((text) => text.length <= LONGEST_TITLE && TITLE.test(text) && !/[:：。]/.test(text)) ?? null
  );
}

function yearAbove(view: FormView): number | null {
  const texts = topLines(view).map((cell) => cell.text);
  return (
    texts
      .filter((text) => text.length <= LONGEST_TITLE)
      .map(yearOf)
      .find((year) => year !== null) ?? null
  );
}

function lostDigits(sheet: string, code: FormCell): ImportMessage {
  return {
    level: 'warning',
    code: 'CODE_LOST_DIGITS',
    sheet,
    cell: code.cell,
    text: `工作表“${sheet}”${code.cell} 的项目编码被存成了数字，超过 15 位的部分已变成 0（现为 ${code.text}），请照原文件改正。`,
  };
}

function notAnAmount(sheet: string, cell: FormCell): ImportMessage {
  return {
    level: 'warning',
    code: 'AMOUNT_NOT_NUMBER',
    sheet,
    cell: cell.cell,
    text: `工作表“${sheet}”${cell.cell} 应填金额，实际是“${oneLine(cell.text).slice(0, 20)}”，没有采用。`,
  };
}

/** A report's goal holds 500 characters in each of its lines; longer ones are cut there. */
function isTooLong({ name, target, actual }: FormIndicator): boolean {
  return Math.max(name.length, target.length, actual.length) > LONGEST_GOAL_LINE;
}

function tooLong(sheet: string, { name, cell }: FormIndicator): ImportMessage {
  const text = `工作表“${sheet}”${cell} 的指标${quoted(name.slice(0, 20))}文字超过 ${LONGEST_GOAL_LINE} 字，超出部分不会导入。`;
  return { level: 'warning', code: 'TEXT_TOO_LONG', sheet, cell, text };
}
