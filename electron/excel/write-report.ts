import type { Workbook } from 'exceljs';
import { coverLabel } from '../../shared/compose/cover-line.ts';
import type { CoverLine, ReportDocument, TableBlock } from '../../shared/compose/document.ts';
import { plainText } from '../../shared/compose/plain-text.ts';
import { NO_PROPERTIES, PROPERTIES_PART } from '../files/no-properties.ts';
import { addFooter, lookOfCaption, lookOfCell, lookOfHead, pageSetup } from './write-look.ts';
import { sheetNamer } from './write-sheet-name.ts';
import { addTableSheet } from './write-table.ts';

const COVER_SHEET = '封面';

/**
 * The report's cover and tables as a workbook: one sheet per table, amounts as real numbers. The unit stands as
 * author of a 报送稿; no personal name is written into the properties. The exceljs library is loaded on first use.
 */
export async function writeXlsx(document: ReportDocument): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  setProperties(workbook, document);
  const nameOf = sheetNamer();
  addCoverSheet(workbook, nameOf(COVER_SHEET), document);
  const printed = document.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const tables = document.basics ? [document.basics, ...printed] : printed;
  for (const table of tables) addTableSheet(workbook, nameOf(plainText(table.caption)), table);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return document.variant === 'public' ? await withoutProperties(bytes) : bytes;
}

function setProperties(workbook: Workbook, { variant, title, departmentName }: ReportDocument): void {
  if (variant === 'public') return;
  const author = plainText(departmentName);
  workbook.title = plainText(title);
  workbook.creator = author;
  workbook.lastModifiedBy = author;
}

/** The library writes an author of its own where none is given, and always when a file was made. */
async function withoutProperties(bytes: Uint8Array): Promise<Uint8Array> {
  const { withChangedParts } = await import('../files/change-parts.ts');
  return withChangedParts(bytes, [PROPERTIES_PART], { change: () => NO_PROPERTIES, pack: true });
}

function addCoverSheet(workbook: Workbook, name: string, document: ReportDocument): void {
  const sheet = workbook.addWorksheet(name);
  sheet.columns = [{ width: 24 }, { width: 60 }];
  const title = sheet.getCell(1, 1);
  title.value = plainText(document.title);
  lookOfCaption(title);
  sheet.mergeCells(1, 1, 1, 2);
  sheet.getRow(1).height = 36;
  const lines = document.blocks.filter((block): block is CoverLine => block.kind === 'coverLine');
  const rows = [
    ['评价年度', `${document.fiscalYear}年度`] as const,
    ...lines.map((line) => [coverLabel(line), line.value] as const),
  ];
  rows.forEach(([label, value], index) => {
    const row = index + 2;
    const labelCell = sheet.getCell(row, 1);
    const valueCell = sheet.getCell(row, 2);
    labelCell.value = plainText(label);
    valueCell.value = plainText(value);
    lookOfHead(labelCell, 'center');
    lookOfCell(valueCell, 'left', {});
    sheet.getRow(row).height = 24;
  });
  sheet.views = [{ showGridLines: false }];
  Object.assign(sheet.pageSetup, pageSetup({ landscape: false }));
  addFooter(sheet);
}
