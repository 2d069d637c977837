/** The exceljs library alone: loaded, given the same cells with fonts and borders, written to the disk. argv: the cells. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Borders } from 'exceljs';
import type { PlainWorkbook } from './plain-workbook.ts';
import { measured } from './sample.ts';
import { sheetText } from './sheet-text.ts';

// Written by prepare-exports.ts a moment ago.
const content: PlainWorkbook = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
const target = join(folder, '报告.xlsx');
const THIN = { style: 'thin' } as const;
const BORDERS: Partial<Borders> = { top: THIN, bottom: THIN, left: THIN, right: THIN };

await measured(
  async () => {
    const { default: exceljs } = await import('exceljs');
    const workbook = new exceljs.Workbook();
    for (const { name, cells } of content.sheets) {
      const sheet = workbook.addWorksheet(name);
      for (const { address, value, format, formula } of cells) {
        const cell = sheet.getCell(address);
        cell.value = formula === null ? value : { formula, result: Number(value) };
        cell.numFmt = format;
        cell.font = { name: '宋体', size: 11 };
        cell.alignment = { vertical: 'middle', wrapText: true };
        cell.border = BORDERS;
      }
    }
    await writeFile(target, new Uint8Array(await workbook.xlsx.writeBuffer()));
  },
  async () => sheetText(await readFile(target)),
);
rmSync(folder, { recursive: true });
