import type { MoneyUnit } from '../../money/fen.ts';
import { cellAddress } from '../workbook/grid.ts';
import { isPlaceholder, normaliseLabel } from '../workbook/label-text.ts';
import type { ImportMessage } from '../workbook/recognition.ts';
import { itemOfRow } from '../workbook/table-items.ts';
import type { TableColumn } from '../workbook/table-layout.ts';
import { hasAmount, isAllBlank, readAmounts } from './amounts.ts';
import { codeRowOf } from './code-rows.ts';
import { splitCodedName } from './codes.ts';
import { columnsOfBlock, holdsWords } from './columns.ts';
import type { DetailSheet } from './detail-sheet.ts';
import type { DetailAmount, DetailTable, ProjectLine, TotalLine } from './details.ts';
import { lostDigits, repeatedProject, unclearProjectColumns, unreadableAmounts } from './messages.ts';
import { cleanName, nameKey } from './names.ts';
import { ownProjects } from './own-projects.ts';
import { withoutGroups } from './project-groups.ts';
import { unclearColumns } from './project-stages.ts';

export interface ProjectTable {
  readonly table: DetailTable<ProjectLine>;
  readonly messages: readonly ImportMessage[];
}

const LIST_TITLE = /项目支出|项目.*(?:明细|清单|一览)/;
const OTHER_LIST = /绩效|目标|指标|采购|目录|功能分类/;
/** More digits than a number in a spreadsheet keeps. */
const DIGITS_KEPT = 15;

const leafOf = (column: TableColumn) => normaliseLabel(column.path.at(-1) ?? '');

interface ProjectColumns {
  /** false where a list by 科目 holds the projects as rows without a code */
  readonly hasNameColumn: boolean;
  readonly names: readonly TableColumn[];
  readonly code: TableColumn | undefined;
  readonly note: TableColumn | undefined;
  readonly amounts: readonly TableColumn[];
}

function projectColumns(sheet: DetailSheet): ProjectColumns | null {
  const { columns } = sheet.layout;
  const named = columns.filter((column) => /项目名称$/.test(leafOf(column)));
  const titled = LIST_TITLE.test(normaliseLabel(sheet.title)) || LIST_TITLE.test(normaliseLabel(sheet.name));
  if (OTHER_LIST.test(normaliseLabel(sheet.title)) || (named.length === 0 && !titled)) return null;
  const names = named.length > 0 ? named : columns.filter((column) => column.role === 'label');
  if (names.length === 0) return null;
  return {
    hasNameColumn: named.length > 0,
    names,
    code: columns.find((column) => /^项目(?:编码|代码)$/.test(leafOf(column))),
    note:
      columns.find((column) => /^备注$/.test(leafOf(column))) ??
      columns.find((column) => /^说明$/.test(leafOf(column))),
    amounts: columns.filter((column) => column.role === 'amount' && !holdsWords(sheet, column)),
  };
}

/** The projects of a 项目支出明细表; null when the sheet is no list of projects. */
export function projectTableOf(sheet: DetailSheet, unit: MoneyUnit): ProjectTable | null {
  const found = projectColumns(sheet);
  if (!found || found.amounts.length === 0) return null;
  const columns = columnsOfBlock(found.amounts, sheet, unit).map((column) =>
    column.item === 'project'
      ? { ...column, item: 'total' as const, key: column.key.replace('project', 'total') }
      : column,
  );
  const numbered = columns.map((column, at) => ({ at, column }));
  const read: ProjectLine[] = [];
  const totals: TotalLine[] = [];
  for (const row of sheet.rows.indexes) {
    const amounts = readAmounts(sheet.view, row, numbered);
    const total = totalOf(sheet, row, amounts);
    if (total) totals.push(total);
    else read.push(...projectOf(sheet, found, row, amounts));
  }
  const lines = withoutGroups(read);
  if (!lines.some((line) => hasAmount(line.amounts))) return null;
  const table = {
    sheet: sheet.name,
    title: sheet.title,
    kind: sheet.kind,
    unit,
    stage: sheet.stage,
    year: sheet.year,
    columns,
    lines,
    totals,
  };
  return {
    table,
    messages: [
      ...unclearColumns(table).map((cells) => unclearProjectColumns(sheet.name, cells)),
      ...unreadableAmounts(sheet.name, [...lines, ...totals]),
      ...lostCodes(sheet, found.code, lines),
      ...repeated(sheet.name, lines),
    ],
  };
}

/** Looked for first: naming an item is costly, and most rows are projects. */
const SUM_WORDS = /计\s*$|项目支出/;

/** 合计 may stand in any of the label columns, or be merged over all of them. */
function totalOf(sheet: DetailSheet, row: number, amounts: readonly DetailAmount[]): TotalLine | null {
  for (const column of sheet.layout.columns) {
    if (column.role === 'amount') continue;
    const text = sheet.view.cellAt(row, column.index)?.text ?? '';
    if (!SUM_WORDS.test(text)) continue;
    const label = cleanName(text);
    const item = itemOfRow(label);
    const isSum =
      item === 'total' || item === 'grandTotal' || item === 'expenditureTotal' || item === 'project';
    if (isSum && !/^\d/.test(label)) return { label, item, row: row + 1, amounts };
  }
  return null;
}

function projectOf(
  sheet: DetailSheet,
  { hasNameColumn, names, code, note }: ProjectColumns,
  row: number,
  amounts: readonly DetailAmount[],
): ProjectLine[] {
  const text = (column: TableColumn | undefined) =>
    column ? (sheet.view.cellAt(row, column.index)?.text.trim() ?? '') : '';
  const column = names.findLast((one) => text(one) !== '');
  const name = cleanName(text(column));
  if (!column || !/\p{L}/u.test(name) || splitCodedName(name) || isPlaceholder(name)) return [];
  if (!hasNameColumn && codeRowOf(sheet.view, row, sheet.layout.columns, '')?.code !== '') return [];
  if (isAllBlank(amounts) && (sheet.rows.hasFiller || /[:：]/.test(name))) return [];
  return [
    {
      name: name.replace(/^其中[:：]/, '').slice(0, 500),
      code: text(code).slice(0, 100),
      note: cleanName(text(note)).slice(0, 500),
      isPart: /^其中/.test(name),
      row: row + 1,
      cell: cellAddress(row, column.index),
      amounts,
    },
  ];
}

function lostCodes(
  sheet: DetailSheet,
  column: TableColumn | undefined,
  lines: readonly ProjectLine[],
): ImportMessage[] {
  if (!column) return [];
  return lines.flatMap((line) => {
    const cell = sheet.view.cellAt(line.row - 1, column.index);
    const isCut = cell?.kind === 'number' && (/e\+/i.test(cell.text) || cell.text.length > DIGITS_KEPT);
    return isCut ? [lostDigits(sheet.name, cellAddress(line.row - 1, column.index), cell.text)] : [];
  });
}

function repeated(sheet: string, lines: readonly ProjectLine[]): ImportMessage[] {
  const groups = Map.groupBy(ownProjects({ lines }), (line) => nameKey(line.name));
  return [...groups.values()].flatMap((group) =>
    group[0] && group.length > 1
      ? [
          repeatedProject(
            sheet,
            group[0].name,
            group.map((line) => line.cell),
          ),
        ]
      : [],
  );
}
