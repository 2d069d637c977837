import { figureLabel } from '../../figures/keys.ts';
import type { MoneyUnit } from '../../money/fen.ts';
import { viewOf } from './cell-view.ts';
import { stageOfText } from './column-stage.ts';
import type { GridSheet } from './grid.ts';
import { kindOfTitle } from './kind-of-title.ts';
import { type ReadFigure, readFigures } from './read-figures.ts';
import { readTable, type TableContent } from './read-table.ts';
import type { SheetContext, SheetOverrides, SheetReading } from './recognise-sheet.ts';
import type { ImportMessage } from './recognition.ts';
import { factsOf, type SheetFacts } from './sheet-facts.ts';
import type { TableKind } from './table-kinds.ts';
import { layoutOf, type TableLayout } from './table-layout.ts';

/** What a table learns from the workbook, and from the tables above it on its sheet. */
export interface TableContext extends SheetContext {
  readonly unit: MoneyUnit | null;
}

/** Tables whose rows are all of one side, so that a single row is their total. */
const ONE_SIDED: readonly TableKind[] = ['income', 'expenditure', 'generalPublic', 'threePublic'];
/** Tables that may hold amounts and yet state none of the report's figures. */
const OFTEN_SILENT: readonly TableKind[] = ['governmentFund', 'stateCapital', 'basicEconomic'];

/** Recognises one table: its kind, unit, stage and year, and the figures it states. */
export function recogniseTable(
  sheet: GridSheet,
  overrides: SheetOverrides,
  context: TableContext,
): SheetReading {
  const view = viewOf(sheet);
  const layout = layoutOf(view, overrides.headerRow);
  const printed = factsOf(view, layout?.headerTop ?? null);
  const facts: SheetFacts = { ...printed, year: overrides.year ?? printed.year };
  const kind = layout ? (overrides.table ?? facts.kind ?? kindOfTitle(sheet.name)) : null;
  const isTitled = facts.kind !== null || overrides.table !== undefined;
  const title = isTitled ? (facts.title ?? sheet.name) : sheet.name;
  const plain = { name: sheet.name, title: facts.title, hidden: sheet.hidden };
  const unitSettled = overrides.unit !== undefined;
  if (!layout || !kind) {
    const nothing = { table: null, unit: null, stage: null };
    const silent = { figures: [], messages: [], unitMissing: false, unitSettled };
    return { sheet: { ...plain, ...nothing }, facts, ...silent };
  }
  const unit = overrides.unit ?? facts.unit ?? context.unit;
  const stage = overrides.stage ?? stageOfText(title) ?? stageOfText(sheet.name) ?? context.stage;
  const content = readTable(view, layout);
  const read = readFigures(layout, withOnlyRow(content, kind), {
    sheetName: sheet.name,
    kind,
    title,
    unit: unit ?? 'yuan',
    stage,
    year: facts.year ?? context.year ?? latestYear(layout),
  });
  const isExample = content.hasFiller && !content.hasAmounts;
  return {
    sheet: { ...plain, table: kind, unit, stage },
    facts,
    figures: isExample ? [] : read.figures,
    messages: isExample ? [exampleRows(sheet.name)] : complaints(sheet, kind, content, read),
    unitMissing: unit === null && read.figures.length > 0,
    unitSettled,
  };
}

/** A single row of amounts without 合计 is the whole table; the clerk is asked. */
function withOnlyRow(content: TableContent, kind: TableKind): TableContent {
  const { onlyRow } = content;
  if (onlyRow === null || !ONE_SIDED.includes(kind)) return content;
  const amounts = content.amounts.map((amount) =>
    amount.row === onlyRow ? { ...amount, rowItem: 'total' as const } : amount,
  );
  return { ...content, amounts };
}

/** Where nothing tells the year, columns of several years tell their own: the latest is this year's. */
function latestYear({ columns }: TableLayout): number | null {
  const years = columns.flatMap(({ path }) =>
    path.flatMap((text) => Number(/20\d{2}(?=年)/.exec(text.normalize('NFKC'))?.[0] ?? Number.NaN)),
  );
  const known = years.filter((year) => !Number.isNaN(year));
  return known.length === 0 ? null : Math.max(...known);
}

function complaints(
  sheet: GridSheet,
  kind: TableKind,
  content: TableContent,
  read: { readonly figures: readonly ReadFigure[]; readonly messages: readonly ImportMessage[] },
): ImportMessage[] {
  const all = [...read.messages, ...hiddenRowFigures(sheet, read.figures)];
  const [only] = read.figures;
  if (content.onlyRow !== null && ONE_SIDED.includes(kind) && only) all.push(onlyRowMessage(only));
  const isSilent = all.length === 0 && read.figures.length === 0 && content.hasAmounts;
  return isSilent && !OFTEN_SILENT.includes(kind) ? [unread(sheet.name)] : all;
}

/** A hidden row may hold what somebody discarded: its figures are read, and the clerk is told. */
function hiddenRowFigures(sheet: GridSheet, figures: readonly ReadFigure[]): ImportMessage[] {
  if (sheet.hiddenRows.length === 0) return [];
  const hidden = new Set(sheet.hiddenRows);
  return figures
    .filter((figure) => hidden.has(Number(/\d+$/.exec(figure.cell)?.[0]) - 1))
    .map((figure) => ({
      level: 'warning',
      code: 'HIDDEN_ROW',
      sheet: sheet.name,
      cell: figure.cell,
      text: `${figureLabel(figure.key, figure.period)}取自“${sheet.name}”${figure.cell}，这一行是隐藏的，请核对。`,
    }));
}

function onlyRowMessage({ sheet, cell }: ReadFigure): ImportMessage {
  const text = `工作表“${sheet}”没有合计行，只有一行金额，暂当作合计，请核对。`;
  return { level: 'warning', code: 'ONLY_ROW', sheet, cell, text };
}

function unread(sheet: string): ImportMessage {
  const text = `工作表“${sheet}”里有金额，但没有认出合计行，未读取。`;
  return { level: 'warning', code: 'TABLE_UNREAD', sheet, cell: null, text };
}

function exampleRows(sheet: string): ImportMessage {
  const text = `工作表“${sheet}”里只有表样和示例行，没有金额，未读取。`;
  return { level: 'info', code: 'EXAMPLE_ROWS', sheet, cell: null, text };
}
