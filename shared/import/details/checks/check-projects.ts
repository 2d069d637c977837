import { type FigureName, STAGE_LABELS } from '../../../figures/keys.ts';
import { normaliseLabel } from '../../workbook/label-text.ts';
import type { ImportMessage, Recognition } from '../../workbook/recognition.ts';
import { agree } from '../../workbook/reconcile.ts';
import type { DetailAmount, DetailColumn, DetailTable, ProjectLine } from '../details.ts';
import { ownProjects } from '../own-projects.ts';
import { stageColumn } from '../project-stages.ts';
import { fenOf } from './code-tree.ts';
import { differenceMessage, moneyText, termsText } from './difference.ts';
import { figureCells } from './known-figures.ts';

type Table = DetailTable<ProjectLine>;

/** The projects add up to the list's own 合计 and to the 项目支出 of the other tables (docs/sources.md §6.1, 10). */
export function checkProjects(table: Table, recognition: Recognition): ImportMessage[] {
  return table.columns.flatMap((column, at) => {
    const amounts = ownProjects(table).flatMap((line) =>
      line.amounts.filter((amount) => amount.column === at),
    );
    const fens = amounts.map(fenOf);
    if (fens.includes(null) || !amounts.some((amount) => amount.state === 'value')) return [];
    const sum = fens.reduce<number>((all, one) => all + (one ?? 0), 0);
    return [
      ...checkOwnTotal(table, at, amounts, sum),
      ...(column.stage !== null && stageColumn(table, column.stage) === at
        ? checkFigure(table, column, amounts, sum, recognition)
        : []),
    ];
  });
}

function termsOf(amounts: readonly DetailAmount[], unit: DetailColumn['unit']): string {
  return termsText(
    amounts.flatMap((amount) => (amount.state === 'value' ? [{ cell: amount.cell, fen: amount.fen }] : [])),
    unit,
  );
}

function checkOwnTotal(
  table: Table,
  at: number,
  amounts: readonly DetailAmount[],
  sum: number,
): ImportMessage[] {
  return table.totals.flatMap((total) => {
    const amount = total.amounts.find((one) => one.column === at);
    if (amount?.state !== 'value') return [];
    const statement = () =>
      `“${table.sheet}”${total.label} ${amount.cell} 是 ${moneyText(amount.fen, amount.unit)}，各项目相加（${termsOf(amounts, amount.unit)}）是 ${moneyText(sum, amount.unit)}`;
    const place = { sheet: table.sheet, cell: amount.cell };
    return differenceMessage('PROJECT_TOTAL_SUM', place, amount.fen - sum, statement) ?? [];
  });
}

function checkFigure(
  table: Table,
  column: DetailColumn,
  amounts: readonly DetailAmount[],
  sum: number,
  recognition: Recognition,
): ImportMessage[] {
  const first = amounts[0];
  const names: readonly FigureName[] = /一般公共预算|财政拨款/.test(normaliseLabel(table.title))
    ? ['expenditure.generalPublic.project']
    : ['expenditure.project'];
  const figure = names.flatMap((name) => figureCells(recognition, name, table, column))[0];
  const { stage } = column;
  if (!first || !figure || stage === null) return [];
  if (agree({ sheet: table.sheet, cell: '', raw: first.raw, unit: column.unit, fen: sum }, figure)) return [];
  const statement = () =>
    `“${table.sheet}”${amounts.length} 个项目的${STAGE_LABELS[stage]}相加（${termsOf(amounts, column.unit)}）是 ${moneyText(sum, column.unit)}，“${figure.sheet}”${figure.cell} 的项目支出是 ${moneyText(figure.fen, figure.unit)}`;
  const place = { sheet: table.sheet, cell: first.cell };
  return [differenceMessage('PROJECT_LIST_SUM', place, sum - figure.fen, statement)].filter(
    (one) => one !== null,
  );
}
