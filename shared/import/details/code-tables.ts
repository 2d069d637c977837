import type { MoneyUnit } from '../../money/fen.ts';
import type { ImportMessage } from '../workbook/recognition.ts';
import { itemOfRow, type TableItem } from '../workbook/table-items.ts';
import type { TableKind } from '../workbook/table-kinds.ts';
import { hasAmount, isAllBlank, readAmounts } from './amounts.ts';
import { type CodeRow, codeRowOf, hasTwoCodeGroups } from './code-rows.ts';
import { type CodeFamily, familyOf, levelOf } from './codes.ts';
import { type Block, blocksOf, columnsOfBlock } from './columns.ts';
import type { DetailSheet } from './detail-sheet.ts';
import type { CodeLine, DetailAmount, DetailColumn, DetailTable, TotalLine } from './details.ts';
import {
  crossedCodes,
  linesWithoutCode,
  otherFamily,
  unreadableAmounts,
  unreadableCode,
} from './messages.ts';

export interface CodeTable {
  readonly family: CodeFamily;
  readonly table: DetailTable<CodeLine>;
}

/** The coded lines of a sheet, and what could not be read of them, never one without the other. */
interface CodeReading {
  readonly found: CodeTable | null;
  readonly messages: readonly ImportMessage[];
}

/** Tables that list 科目; where one of them has no codes its lines stay out, and that is told. */
const CODED_KINDS: ReadonlySet<TableKind | null> = new Set<TableKind>([
  'income',
  'expenditure',
  'generalPublic',
  'basicEconomic',
]);

interface Reading {
  readonly columns: DetailColumn[];
  readonly lines: CodeLine[];
  readonly totals: TotalLine[];
  readonly messages: ImportMessage[];
  /** addresses of amounts whose row has neither a code nor a name of a total */
  readonly uncoded: string[];
}

/** Reads the coded lines of a sheet, block after block. */
export function readCodeTable(sheet: DetailSheet, unit: MoneyUnit): CodeReading {
  const reading: Reading = { columns: [], lines: [], totals: [], messages: [], uncoded: [] };
  for (const block of blocksOf(sheet)) {
    if (hasTwoCodeGroups(block.labels)) reading.messages.push(crossedCodes(sheet.name));
    else readBlock(sheet, block, unit, reading);
  }
  const coded = reading.lines.filter((line) => line.code !== '');
  if (coded.length === 0) {
    const without = CODED_KINDS.has(sheet.kind) ? linesWithoutCode(sheet.name, reading.uncoded) : [];
    return { found: null, messages: [...reading.messages, ...without] };
  }
  if (!coded.some((line) => hasAmount(line.amounts))) return { found: null, messages: [] };
  const family = majority(coded);
  const own = reading.lines.filter((line) => line.code === '' || familyOf(line.code) === family);
  const kept = sheet.rows.hasFiller ? own.filter((line) => !isAllBlank(line.amounts)) : own;
  return {
    found: {
      family,
      table: {
        sheet: sheet.name,
        title: sheet.title,
        kind: sheet.kind,
        unit,
        stage: sheet.stage,
        year: sheet.year,
        columns: reading.columns,
        lines: kept,
        totals: reading.totals,
      },
    },
    messages: [
      ...reading.messages,
      ...unreadableAmounts(sheet.name, [...kept, ...reading.totals]),
      ...linesWithoutCode(sheet.name, reading.uncoded),
      ...(own.length < reading.lines.length
        ? [otherFamily(sheet.name, reading.lines.length - own.length)]
        : []),
    ],
  };
}

function majority(lines: readonly CodeLine[]): CodeFamily {
  const functions = lines.filter((line) => familyOf(line.code) === 'function').length;
  return functions * 2 >= lines.length ? 'function' : 'economic';
}

function readBlock(sheet: DetailSheet, block: Block, unit: MoneyUnit, into: Reading): void {
  const offset = into.columns.length;
  into.columns.push(...columnsOfBlock(block.amounts, sheet, unit));
  const columns = into.columns.slice(offset).map((column, at) => ({ at: offset + at, column }));
  let previous = '';
  let lastRow = -1;
  for (const row of sheet.rows.indexes) {
    const label = codeRowOf(sheet.view, row, block.labels, previous);
    if (!label) continue;
    const amounts = readAmounts(sheet.view, row, columns);
    if (label.code !== '' || label.badCode) {
      addLine(sheet.name, row, label, amounts, into);
      previous = label.code || previous;
      lastRow = row;
    } else if (!addTotal(row, label, amounts, into)) {
      if (isAllBlank(amounts)) {
        if (row === lastRow + 1 && continueName(label.name, into)) lastRow = row;
      } else
        into.uncoded.push(...amounts.flatMap((one) => (one.state === 'value' ? one.cell : [])).slice(0, 1));
    }
  }
}

function addLine(
  sheet: string,
  row: number,
  { code, name, badCode }: CodeRow,
  amounts: readonly DetailAmount[],
  into: Reading,
): void {
  into.lines.push({ code, name, level: levelOf(code), row: row + 1, amounts });
  if (badCode) into.messages.push(unreadableCode(sheet, badCode, name));
}

/** Rows that may stand without a code; any other amount without one is complained of. */
const SUM_ROWS: ReadonlySet<TableItem | null> = new Set<TableItem>([
  'total',
  'grandTotal',
  'incomeTotal',
  'incomeGrandTotal',
  'expenditureTotal',
  'expenditureGrandTotal',
  'opening',
  'closing',
  'basic',
  'project',
  'personnel',
  'public',
]);

function addTotal(row: number, { name }: CodeRow, amounts: readonly DetailAmount[], into: Reading): boolean {
  const item = itemOfRow(name);
  if (item === null || !SUM_ROWS.has(item)) return false;
  into.totals.push({ label: name, item, row: row + 1, amounts });
  return true;
}

/** A long name that runs on in the next row, which then has neither code nor amounts. */
function continueName(text: string, into: Reading): boolean {
  const last = into.lines.pop();
  if (!last) return false;
  const isRest = text.length <= 30 && !/[:：。]|^[（(]?[一二三四五六七八九十\d]+[）)、.]/.test(text);
  into.lines.push(isRest ? { ...last, name: last.name + text } : last);
  return isRest;
}
