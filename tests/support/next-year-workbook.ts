import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../electron/excel/read-workbook.ts';
import { samplePath } from '../../electron/files/resources.ts';
import { SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import type { GridCell } from '../../shared/import/workbook/grid.ts';
import { mapCells, mapSheet, plainSheets, withRow } from './changed-grid.ts';
import { workbookBytes } from './workbooks.ts';

export const DEPARTMENT = '云岭市科学技术协会';
export const Z03 = 'Z03 支出决算表';

/** The same form a year later: years in texts, other amounts, two more lines in Z03, Z02 under another name. */
export async function nextYearWorkbook(department = DEPARTMENT): Promise<Uint8Array> {
  const aged = mapCells(
    await readWorkbook(new Uint8Array(readFileSync(samplePath(SAMPLE_WORKBOOK))), SAMPLE_WORKBOOK),
    (cell) => nextYearCell(cell, department),
  );
  const line = (code: string, name: string): GridCell[] => [
    { kind: 'text', text: code },
    { kind: 'text', text: name },
    { kind: 'number', text: '1000' },
    { kind: 'number', text: '1000' },
  ];
  const longer = mapSheet(aged, Z03, (sheet) =>
    withRow(withRow(sheet, 8, line('20604', '技术研究与开发')), 9, line('2060404', '科技成果转化与扩散')),
  );
  const renamed = mapSheet(longer, 'Z02 收入决算表', (sheet) => ({ ...sheet, name: '收入表' }));
  return await workbookBytes(plainSheets(renamed));
}

function nextYearCell(cell: GridCell, department: string): GridCell {
  if (cell.kind === 'text') {
    const text = cell.text
      .replaceAll('2023', '2024')
      .replaceAll('2022', '2023')
      .replaceAll(DEPARTMENT, department);
    return { kind: 'text', text };
  }
  const amount = Number(cell.text);
  return Number.isInteger(amount) && amount > 1_000 ? { kind: 'number', text: `${amount + 100}` } : cell;
}
