import exceljs from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../../electron/excel/write-report.ts';
import { figuresTable, sampleDocument, textCell, valueCell } from '../../../support/report-document.ts';
import { type SheetCell, xlsxCells } from '../../../support/xlsx-cells.ts';

let bytes: Uint8Array;
let cells: Map<string, Map<string, SheetCell>>;
let workbook: exceljs.Workbook;

async function opened(content: Uint8Array): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook();
  // exceljs declares a Buffer type of its own that no Uint8Array satisfies; at run time any buffer will do.
  await book.xlsx.load(content.slice().buffer as never);
  return book;
}

beforeAll(async () => {
  bytes = await writeXlsx(sampleDocument());
  cells = xlsxCells(bytes);
  workbook = await opened(bytes);
});

describe('the report as a workbook', () => {
  it('has a sheet for the cover and one per table', () => {
    expect([...cells.keys()]).toEqual(['封面', '收入支出执行情况表']);
    const cover = cells.get('封面');
    expect(cover?.get('A1')?.value).toBe('部门整体支出绩效自评报告');
    expect([cover?.get('A3')?.value, cover?.get('B3')?.value]).toEqual(['部门名称', '云溪县科学技术协会']);
  });

  it('holds numbers as numbers, exact to the fen, shown like the report shows them', () => {
    const sheet = cells.get('收入支出执行情况表');
    expect(sheet?.get('B5')).toMatchObject({ type: 'n', value: 207.48, shown: '207.48' });
    expect(sheet?.get('B6')).toMatchObject({ type: 'n', value: 206.245433, shown: '206.25' });
    expect(sheet?.get('D6')).toMatchObject({ type: 'n', value: 0.9877, shown: '98.77%' });
  });

  it('writes points and counts as numbers, and amounts in the unit of their table', async () => {
    const table = {
      ...figuresTable(1),
      unit: '单位：元',
      rows: [
        [
          valueCell('2,074,800.12', { kind: 'money', fen: 207_480_012 }),
          valueCell('4.5', { kind: 'points', hundredths: 450 }),
          valueCell('12', { kind: 'count', count: 12 }),
          textCell(''),
        ],
      ],
    };
    const sheet = xlsxCells(await writeXlsx({ ...sampleDocument(), blocks: [table] })).get(
      '收入支出执行情况表',
    );
    expect(['A5', 'B5', 'C5'].map((address) => sheet?.get(address)?.shown)).toEqual([
      '2,074,800.12',
      '4.5',
      '12',
    ]);
    expect(sheet?.get('A5')?.value).toBe(2_074_800.12);
  });

  it('never makes a formula of text', () => {
    const sheet = cells.get('收入支出执行情况表');
    const texts = ['A8', 'B8', 'C8', 'D8'].map((address) => sheet?.get(address));
    expect(texts.map((cell) => cell?.value)).toEqual(['=1+1', '+8613800000000', '-', '@SUM(A1)']);
    for (const cell of texts) expect(cell).toMatchObject({ type: 's', formula: null });
  });

  it('merges, freezes and repeats the head and prints on A4', () => {
    const sheet = workbook.getWorksheet('收入支出执行情况表');
    expect(sheet?.model.merges).toEqual(
      expect.arrayContaining(['A1:D1', 'A2:D2', 'A3:A4', 'B3:C3', 'D3:D4']),
    );
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(sheet?.pageSetup.printTitlesRow).toBe('3:4');
    expect(sheet?.headerFooter.oddFooter).toBe('&C第 &P 页，共 &N 页');
  });

  it('borders every cell of the table and fills its head', () => {
    const sheet = workbook.getWorksheet('收入支出执行情况表');
    expect(sheet?.getCell('A5').border.top?.style).toBe('thin');
    expect(sheet?.getCell('C3').border.top?.style).toBe('thin');
    expect(sheet?.getCell('A3').fill).toMatchObject({ type: 'pattern', pattern: 'solid' });
    expect(sheet?.getCell('A6').alignment.indent).toBe(2);
    expect(sheet?.getCell('B6').alignment.horizontal).toBe('right');
  });

  it('gives sheets names that Excel accepts and that differ', async () => {
    const captions = ['附表1/2：[收支]*?情况', '表'.repeat(40), '表'.repeat(40), '', '封面'];
    const blocks = captions.map((caption) => ({ ...figuresTable(1), caption }));
    const names = [...xlsxCells(await writeXlsx({ ...sampleDocument(), blocks })).keys()];
    expect(new Set(names).size).toBe(6);
    for (const name of names) expect(name).toMatch(/^[^\\/?*:[\]]{1,31}$/);
    expect(names.at(-1)).toBe('封面（2）');
  });

  it('survives characters that XML cannot hold', async () => {
    const table = { ...figuresTable(1), rows: [[textCell(`甲${String.fromCharCode(0, 0xd800)}乙`)]] };
    const sheet = xlsxCells(await writeXlsx({ ...sampleDocument(), blocks: [table] })).get(
      '收入支出执行情况表',
    );
    expect(sheet?.get('A5')?.value).toBe('甲\ufffd乙');
  });

  it('names the unit and no person in its properties', () => {
    expect([workbook.title, workbook.creator, workbook.lastModifiedBy]).toEqual([
      '部门整体支出绩效自评报告',
      '云溪县科学技术协会',
      '云溪县科学技术协会',
    ]);
  });
});
