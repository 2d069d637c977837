import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../electron/excel/read-workbook.ts';
import { openPackage } from '../../../../electron/excel/xlsx-package.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';
import { workbookBytes } from '../../../support/workbooks.ts';

const SHEETS = ['收入', '支出'].map((name) => ({ name, rows: [['合计', 12.5]] }));
const parts = async () => unzipSync(await workbookBytes(SHEETS));

async function codeOf(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readWorkbook(bytes, '表.xlsx').catch((caught: unknown) => caught);
  return error instanceof AppError ? error.code : `not refused: ${String(error)}`;
}

/** The cells of the first sheet as the office program shows them. */
async function shown(edit: (parts: Record<string, Uint8Array>) => void): Promise<string[][]> {
  const changed = await parts();
  edit(changed);
  const { sheets } = await readWorkbook(zipSync(changed), '表.xlsx');
  return (sheets[0]?.rows ?? []).map((row) => (row ?? []).map((cell) => cell?.shown ?? cell?.text ?? ''));
}

function rewrite(parts: Record<string, Uint8Array>, name: string, change: (text: string) => string): void {
  parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe('the package of an .xlsx file', () => {
  it('unpacks a part when it is asked for, and shows it to the reader', async () => {
    const seen: string[] = [];
    const opened = openPackage(zipSync(await parts()), (name) => seen.push(name));
    expect(seen).toEqual([]);
    const content = opened?.files[SHEET]?.asNodeBuffer().toString('utf8');
    expect(content).toContain('<sheetData>');
    expect(seen).toEqual([SHEET]);
  });

  it('reads parts that are stored without being packed', async () => {
    const grid = await readWorkbook(zipSync(await parts(), { level: 0 }), '表.xlsx');
    expect(grid.sheets.map(({ name }) => name)).toEqual(['收入', '支出']);
  });

  it('is no package to it without a workbook, or without a directory', async () => {
    expect(openPackage(zipSync({ 'a.txt': new Uint8Array(9) }), () => undefined)).toBeNull();
    expect(openPackage(zipSync(await parts()).subarray(0, 200), () => undefined)).toBeNull();
  });

  it('is damaged as a whole when one of its sheets is: none is left out in silence', async () => {
    const bytes = zipSync(await parts());
    const name = Buffer.from('xl/worksheets/sheet2.xml');
    const content = Buffer.from(bytes).indexOf(name) + name.length;
    bytes.fill(0xff, content, content + 20);
    expect(await codeOf(bytes)).toBe('WORKBOOK_DAMAGED');
  });

  it.each([
    ['little', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['big', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('reads parts in UTF-16, %s end first', async (_, encode) => {
    const rows = await shown((all) => {
      for (const name of [SHEET, 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml']) {
        if (!all[name]) continue;
        all[name] = encode(strFromU8(all[name]).replace('encoding="UTF-8"', 'encoding="UTF-16"'));
      }
    });
    expect(rows).toEqual([['合计', '12.5']]);
  });

  it('takes no number for a formula that was never calculated', async () => {
    const rows = await shown((all) =>
      rewrite(all, SHEET, (xml) => xml.replace(/<c r="B1"[^>]*>.*?<\/c>/, '<c r="B1"><f>SUM(C1:D1)</f></c>')),
    );
    expect(rows).toEqual([['合计']]);
  });

  it('shows dates by the formats Chinese office programs know by number', async () => {
    const rows = await shown((all) => {
      rewrite(all, 'xl/styles.xml', (xml) =>
        xml.replace(
          /<cellXfs.*<\/cellXfs>/s,
          '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs>',
        ),
      );
      rewrite(all, SHEET, (xml) =>
        xml.replace(/<c r="B1"[^>]*>.*?<\/c>/, '<c r="B1" s="1"><v>46112</v></c>'),
      );
    });
    expect(rows).toEqual([['合计', '2026年3月31日']]);
  });

  it('names the error a cell holds', async () => {
    const rows = await shown((all) =>
      rewrite(all, SHEET, (xml) =>
        xml.replace(/<c r="B1"[^>]*>.*?<\/c>/, '<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
      ),
    );
    expect(rows).toEqual([['合计', '#DIV/0!']]);
  });
});
