import { itemOfRow } from '../workbook/table-items.ts';
import { memoised } from './memoised.ts';
import type { FormSheet, WorkbookForm } from './workbook-form.ts';

/**
 * A workbook's form as one text; its hash is the fingerprint. What goes in, sheet by sheet, order aside:
 * - kind of table, stage and unit;
 * - the title without years and department, or the sheet's name where nothing is printed above the table;
 * - the headers over every column, years relative to the sheet's own;
 * - of the row labels only those that name an item of the form (本年收入合计, 基本支出, 公务接待费 ……).
 * Left out is what differs between departments and years of one form: amounts, notes, names, blank rows and columns,
 * sheet order, hidden sheets, sheets that are no budget table (covers, contents), and rows of codes (功能分类,
 * 经济分类, projects), for everybody has other ones.
 */
export function canonicalForm(form: WorkbookForm): string {
  return formSheets(form).map(canonicalSheet).toSorted().join('\n\n');
}

/** What a clerk would call the form: `收入支出决算总表等 13 张表`. */
export function formName(form: WorkbookForm): string {
  const sheets = formSheets(form);
  const [first] = sheets;
  if (!first) return '没有名称的表样';
  const name = first.identity.title || first.identity.name || '没有名称的表样';
  return sheets.length === 1 ? name : `${name}等 ${sheets.length} 张表`;
}

/** The budget tables of a workbook; where none was recognised, whatever has a header. */
function formSheets({ sheets }: WorkbookForm): readonly FormSheet[] {
  const visible = sheets.filter(({ identity }) => !identity.hidden);
  const tables = visible.filter(({ identity }) => identity.table !== null);
  return tables.length > 0 ? tables : visible;
}

function canonicalSheet({ identity, finder, unitOf }: FormSheet): string {
  const { form } = finder;
  const columns = [...form.compact.columns.keys()];
  const headers = columns.flatMap((column) => finder.headerText(column)?.replaceAll('\n', '/') ?? []);
  const unit = columns.map(unitOf).find((found) => found !== null);
  return [
    `${identity.table}@${identity.stage}(${unit ?? ''})`,
    identity.title || identity.name,
    ...[...new Set(headers)].toSorted(),
    ...itemLabels(finder.form).toSorted(),
  ].join('\n');
}

function itemLabels(form: FormSheet['finder']['form']): string[] {
  const labels = new Set<string>();
  const isItem = memoised((text: string) => itemOfRow(text) !== null);
  const { rows, columns } = form.compact;
  for (let row = form.dataTop; row < rows.length; row++) {
    for (let column = 0; column < columns.length; column++) {
      const label = form.labelAt(row, column);
      if (label && isItem(label.text) && !isBesideCode(form, row, label.column)) labels.add(label.text);
    }
  }
  return [...labels];
}

/** 30217 公务接待费 is a line of one department's list; 公务接待费 in a table of its own is a row of the form. */
function isBesideCode(form: FormSheet['finder']['form'], row: number, column: number): boolean {
  if (/^\[?\d/.test(form.labelAt(row, column)?.text ?? '')) return true;
  const role = form.columnOf(column - 1)?.role ?? null;
  const left = role === null || role === 'amount' ? undefined : form.compact.sheet.rows[row]?.[column - 1];
  return left !== undefined && /^\s*\d{2,9}\s*$/.test(left.text);
}
