import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { CorpusCase } from './cases.ts';
import type { CorpusCell, CorpusSheet } from './sheet.ts';

const BOOK_TYPES = { xlsx: 'xlsx', xls: 'biff8', ods: 'ods', html: 'html', spreadsheetml: 'xlml' } as const;

/** The workbook as the bytes of a real file. */
export async function fileBytes({ book, form }: Pick<CorpusCase, 'book' | 'form'>): Promise<Uint8Array> {
  const sheetjs = await import('@e965/xlsx');
  const workbook = sheetjs.utils.book_new();
  for (const sheet of book.sheets) sheetjs.utils.book_append_sheet(workbook, worksheet(sheet), sheet.name);
  workbook.Workbook = { Sheets: book.sheets.map(({ name, hidden }) => ({ name, Hidden: hidden ? 1 : 0 })) };
  const [first] = book.sheets;
  if (first && (form === 'csvGb18030' || form === 'csvUtf16')) {
    const text = sheetjs.utils.sheet_to_csv(worksheet(first));
    return form === 'csvUtf16' ? Buffer.from(`\ufeff${text}`, 'utf16le') : gb18030(text);
  }
  const bookType = form === 'csvGb18030' || form === 'csvUtf16' ? 'csv' : BOOK_TYPES[form];
  return new Uint8Array(sheetjs.write(workbook, { type: 'array', bookType }));
}

function worksheet({ rows, merges, hiddenRows = [] }: CorpusSheet): WorkSheet {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const data = rows.map((row) => row.map(cellObject));
  const sheet: WorkSheet = {
    '!data': data,
    '!ref': `A1:${column(width)}${rows.length}`,
    '!merges': merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    })),
  };
  if (hiddenRows.length > 0) {
    sheet['!rows'] = rows.map((_, index) => ({ hidden: hiddenRows.includes(index) }));
  }
  return sheet;
}

function column(width: number): string {
  return width > 26
    ? `${String.fromCharCode(64 + Math.floor((width - 1) / 26))}${column(((width - 1) % 26) + 1)}`
    : String.fromCharCode(64 + width);
}

/** #REF! as Excel stores it */
const REF_ERROR = 0x17;

function cellObject(cell: CorpusCell): CellObject {
  if (cell === null) return { t: 'z' };
  if (typeof cell !== 'object') return typeof cell === 'number' ? { t: 'n', v: cell } : { t: 's', v: cell };
  if (cell.isError) return { t: 'e', v: REF_ERROR, w: '#REF!' };
  const formula = cell.formula === undefined ? {} : { f: cell.formula };
  return typeof cell.value === 'number' ? { t: 'n', v: cell.value, ...formula } : { t: 's', v: cell.value };
}

let codes: ReadonlyMap<string, readonly [number, number]> | undefined;

/** GB18030 has no encoder in Node; its two-byte half is the decoder turned round. */
function gb18030(text: string): Uint8Array {
  codes ??= twoByteCodes();
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(codes.get(char) ?? [0x3f]));
  }
  return Uint8Array.from(bytes);
}

function twoByteCodes(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const text = decoder.decode(Uint8Array.of(high, low));
      if (text.length === 1 && text !== '\ufffd') found.set(text, [high, low]);
    }
  }
  return found;
}
