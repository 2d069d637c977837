import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FILE_KIND_LABELS, fileKindOf } from '../../../../../shared/import/file/file-kind.ts';

const text = (content: string) => new TextEncoder().encode(content);
const zip = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, text('<x/>')])));

/** An OLE compound file with these streams in its directory. */
function compound(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 512 + 128 * index;
    for (const [offset, char] of [...name].entries()) bytes.set([char.charCodeAt(0), 0], at + 2 * offset);
    bytes.set([2 * name.length + 2, 0, 2], at + 64);
  });
  return bytes;
}

describe('fileKindOf', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['presentation', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['zip', zip('照片.txt')],
    ['xls', compound('Root Entry', 'Workbook')],
    ['xls', compound('Root Entry', 'Book')],
    ['doc', compound('Root Entry', 'WordDocument')],
    ['encryptedOffice', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
    ['unknown', compound('Root Entry')],
    ['xls', new Uint8Array([0x09, 0x08, 0x10, 0x00, 0x00, 0x06])],
    ['pdf', text('%PDF-1.4')],
    ['image', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ['program', text('MZ\u0001')],
    ['appleDouble', new Uint8Array([0, 5, 0x16, 7])],
    ['html', text('<html><table><tr><td>1</td></tr></table></html>')],
    [
      'spreadsheetml',
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    ],
    ['rtf', text('{\\rtf1 x}')],
    ['csv', text('科目,金额\n合计,1\n')],
    ['text', text('部门整体支出绩效自评报告\n一、部门基本情况\n')],
    ['unknown', new Uint8Array([1, 2, 3, 4])],
  ] as const)('knows %s by its bytes', (kind, bytes) => {
    expect(fileKindOf(bytes)).toBe(kind);
    expect(FILE_KIND_LABELS[kind]).toMatch(/[一-鿿]/);
  });

  it('still knows a workbook whose archive broke off before its directory', () => {
    const whole = zip('[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml');
    expect(fileKindOf(whole.subarray(0, 140))).toBe('xlsx');
  });

  it('sees the password on an archive', () => {
    const locked = zip('xl/workbook.xml');
    const directory = locked.findIndex(
      (byte, at) => byte === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 1,
    );
    locked[directory + 8] = 1;
    expect(fileKindOf(locked)).toBe('encryptedOffice');
  });

  it('never fails, whatever the bytes', () => {
    for (let seed = 1; seed < 200; seed++) {
      const bytes = Uint8Array.from({ length: seed * 3 }, (_, at) => (at * seed * 31 + seed) & 0xff);
      bytes.set(
        seed % 2 === 0
          ? [0x50, 0x4b, 3, 4].slice(0, bytes.length)
          : [0xd0, 0xcf, 0x11].slice(0, bytes.length),
      );
      expect(FILE_KIND_LABELS).toHaveProperty(fileKindOf(bytes));
    }
  });
});
