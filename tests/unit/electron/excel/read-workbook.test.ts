import { describe, expect, it } from 'vitest';
import { prepareWorkbookReader, readWorkbook } from '../../../../electron/excel/read-workbook.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';
import { workbookBytes } from '../../../support/workbooks.ts';

const SHEET = {
  name: '支出',
  rows: [
    ['支出决算表', null],
    ['合计', 96282213.44],
    ['编码', '0101'],
  ],
  merges: ['A1:B1'],
};
const text = (content: string) => new TextEncoder().encode(content);

async function failure(bytes: Uint8Array, name = '文件.xlsx', options = {}): Promise<AppError> {
  const error: unknown = await readWorkbook(bytes, name, options).catch((caught: unknown) => caught);
  if (!(error instanceof AppError)) throw new Error(`not an AppError: ${String(error)}`);
  return error;
}

describe('readWorkbook', () => {
  it.each(['xlsx', 'biff8', 'ods', 'xlml', 'html'] as const)(
    'reads cells with their exact numbers out of a %s file, whatever its name says',
    async (bookType) => {
      const grid = await readWorkbook(await workbookBytes([SHEET], bookType), '错.pdf');
      const [sheet] = grid.sheets;
      expect(sheet?.rows[1]?.map((cell) => cell?.text)).toEqual(['合计', '96282213.44']);
      expect(sheet?.rows[2]?.[1]).toMatchObject({ kind: 'text', text: '0101' });
      expect(sheet?.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 1 });
    },
  );

  it('keeps amounts with thousands separators whole in a tab-separated file', async () => {
    const lines = [
      '项目\t年初预算数\t决算数',
      '收入\t1,234,567.00\t2,074,800.00',
      '支出\t1,982,000.00\t2,074,800.00',
    ];
    const grid = await readWorkbook(text(lines.join('\n')), '导出.txt');
    expect(grid.sheets[0]?.rows.map((row) => row?.map((cell) => cell?.text))).toEqual(
      lines.map((line) => line.split('\t')),
    );
  });

  it('keeps hidden sheets, and says that they are hidden', async () => {
    const bytes = await workbookBytes([SHEET, { ...SHEET, name: '底稿', hidden: true }]);
    const grid = await readWorkbook(bytes, '表.xlsx');
    expect(grid.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['支出', false],
      ['底稿', true],
    ]);
  });

  it('reads a GBK .csv and leaves its codes the strings they are', async () => {
    // 科目,金额 in GBK
    const head = [0xbf, 0xc6, 0xc4, 0xbf, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a];
    const grid = await readWorkbook(new Uint8Array([...head, ...text('0101,2019148\n')]), '表.csv');
    expect(grid.sheets[0]?.rows.map((row) => row?.map((cell) => cell?.text))).toEqual([
      ['科目', '金额'],
      ['0101', '2019148'],
    ]);
    expect(grid.sheets[0]?.rows[1]?.[1]?.kind).toBe('text');
  });

  it('reads a UTF-16 .csv as it is saved by office programs', async () => {
    const units = [...'\ufeff科目\t金额\n合计\t1.5\n'].flatMap((char) => {
      const code = char.charCodeAt(0);
      return [code & 0xff, code >> 8];
    });
    const grid = await readWorkbook(new Uint8Array(units), '表.csv');
    expect(grid.sheets[0]?.rows[1]?.map((cell) => cell?.text)).toEqual(['合计', '1.5']);
  });

  it('gives the sheets of a file that names none a Chinese name, and keeps a name that is printed', async () => {
    const names = async (bytes: Uint8Array) =>
      (await readWorkbook(bytes, '表')).sheets.map(({ name }) => name);
    const table = '<table><tr><td>合计</td><td>1</td></tr></table>';
    expect(await names(text('科目,金额\n合计,1\n'))).toEqual(['表1']);
    expect(await names(text(`<html><body>${table}${table}</body></html>`))).toEqual(['表1', '表2']);
    for (const type of ['xlsx', 'biff8', 'ods', 'xlml'] as const) {
      expect(await names(await workbookBytes([{ ...SHEET, name: 'Sheet1' }], type))).toEqual(['Sheet1']);
    }
  });

  it.each([
    ['empty', new Uint8Array(), 'FILE_EMPTY'],
    ['a lock file', new Uint8Array(165).fill(0x20).with(0, 4), 'FILE_LOCK_FILE'],
    ['an AppleDouble companion', new Uint8Array([0, 5, 0x16, 7, 0, 2, 0, 0]), 'FILE_APPLE_DOUBLE'],
    ['a PDF', text('%PDF-1.7\n'), 'NOT_A_WORKBOOK'],
    ['plain prose', text('部门整体支出绩效自评报告\n一、部门基本情况'), 'NOT_A_WORKBOOK'],
    ['half a workbook', text('PK\u0003\u0004xl/workbook.xml'), 'NOT_A_WORKBOOK'],
  ])('refuses %s', async (_, bytes, code) => {
    expect((await failure(bytes)).code).toBe(code);
  });

  it('says what a file is that is no workbook', async () => {
    expect((await failure(text('%PDF-1.7\n'), '报告.xlsx')).params).toEqual({
      file: '报告.xlsx',
      found: 'PDF 文件',
    });
  });

  it('calls a workbook that broke off damaged', async () => {
    const bytes = await workbookBytes([SHEET]);
    expect((await failure(bytes.subarray(0, bytes.length / 2))).code).toBe('WORKBOOK_DAMAGED');
  });

  it('calls a workbook without a single filled cell empty', async () => {
    const bytes = await workbookBytes([{ name: 'Sheet1', rows: [] }]);
    expect((await failure(bytes)).code).toBe('WORKBOOK_EMPTY');
  });

  it('gives up at its time limit', async () => {
    const error = await failure(await workbookBytes([SHEET]), '表.xlsx', { timeLimit: 1 });
    expect(error).toMatchObject({ code: 'PARSE_TIMEOUT', params: { file: '表.xlsx', seconds: 1 } });
  });

  it('gives up at its memory limit', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`名称${row}`, row, row * 2, `备注${row}`]);
    const error = await failure(await workbookBytes([{ name: '大', rows }]), '表.xlsx', { memoryLimit: 16 });
    expect(error.code).toBe('PARSE_OUT_OF_MEMORY');
  });

  it('refuses one long text shared by so many cells that their copies would fill the memory', async () => {
    const sheetjs = await import('@e965/xlsx');
    const long = '长'.repeat(30_000);
    const book = sheetjs.utils.book_new();
    const sheet = sheetjs.utils.aoa_to_sheet(Array.from({ length: 1_700 }, () => [long]));
    sheetjs.utils.book_append_sheet(book, sheet, '表');
    const bytes = new Uint8Array(sheetjs.write(book, { type: 'array', bookSST: true, compression: true }));
    expect((await failure(bytes)).code).toBe('PARSE_OUT_OF_MEMORY');
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const reading = readWorkbook(await workbookBytes([SHEET]), '表.xlsx', { signal: stop.signal });
    stop.abort(new Error('stopped'));
    await expect(reading).rejects.toThrow('stopped');
  });

  it('gives the same cells through a thread that was started ahead', async () => {
    const bytes = await workbookBytes([SHEET]);
    const cold = await readWorkbook(bytes, '表.xlsx');
    prepareWorkbookReader();
    expect(await readWorkbook(bytes, '表.xlsx')).toEqual(cold);
  });

  it('stays sparse where the used range is blown up', async () => {
    const sheetjs = await import('@e965/xlsx');
    const book = sheetjs.utils.book_new();
    const sheet = sheetjs.utils.aoa_to_sheet([['合计', 1]]);
    sheet['!ref'] = 'A1:IV65536';
    sheetjs.utils.book_append_sheet(book, sheet, '表');
    const grid = await readWorkbook(new Uint8Array(sheetjs.write(book, { type: 'array' })), '表.xlsx');
    expect(grid.sheets[0]?.rows.length).toBe(1);
  });
});
