import { describe, expect, it } from 'vitest';
import { TextRoom } from '../../../../electron/excel/grid-cell.ts';
import { readSheetPart } from '../../../../electron/excel/sheet-part.ts';

const REFERENCES = {
  strings: ['项目', '合计'],
  formats: ['General', '#,##0.00', 'yyyy-mm-dd'],
  from1904: false,
};

function read(xml: string, references = REFERENCES) {
  return readSheetPart(Buffer.from(xml), references, new TextRoom());
}

/** The cells of these rows, as `A1 kind text`, with what is shown where it differs. */
function cells(rows: string, references = REFERENCES): string[] {
  return read(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, references).rows.flatMap(
    (row, at) =>
      row?.flatMap((cell, column) => {
        const place = `${String.fromCharCode(65 + column)}${at + 1}`;
        return cell
          ? [[place, cell.kind, cell.text, ...(cell.shown === undefined ? [] : [cell.shown])].join(' ')]
          : [];
      }) ?? [],
  );
}

const inA1 = (attributes: string, inside: string) =>
  cells(`<row r="1"><c r="A1" ${attributes}>${inside}</c></row>`);

describe('the sheet of an .xlsx package', () => {
  it('shows the days of a workbook that counts them from 1904 as it shows them itself', () => {
    const row = '<row r="1"><c r="A1" s="2"><v>44000</v></c><c r="B1" s="1"><v>44000</v></c></row>';
    expect(cells(row, { ...REFERENCES, from1904: true })).toEqual([
      'A1 date 44000 2024-06-19',
      'B1 number 44000 44,000.00',
    ]);
  });

  it('reads numbers as their format shows them, shared strings, results of formulas, truth values and errors', () => {
    expect(
      cells(
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><f>SUM(B3:B9)</f><v>1234.5</v></c>' +
          '<c r="C2" t="str"><f>A2&amp;"表"</f><v>支出&amp;收入</v></c><c r="D2" t="b"><v>1</v></c>' +
          '<c r="E2" t="e"><v>#REF!</v></c></row>',
      ),
    ).toEqual([
      'A2 text 项目',
      'B2 number 1234.5 1,234.50',
      'C2 text 支出&收入',
      'D2 boolean TRUE',
      'E2 error #REF!',
    ]);
  });

  it('gives the shortest decimal that is the number that was written', () => {
    const written = [
      '0.10000000000000001',
      '1E-7',
      '9.6282213440000006E7',
      '-0',
      '007.50',
      ' 12 ',
      '0.00001',
    ];
    expect(written.map((number) => inA1('', `<v>${number}</v>`)[0]?.split(' ')[2])).toEqual(
      written.map((number) => String(Number(number))),
    );
  });

  it('takes no value for a formula that was never calculated, an empty cell or an empty string', () => {
    expect(
      cells('<row><c r="A1" s="1"/><c><f>A9</f></c><c t="str"><v></v></c><c t="s"/><c t="n"><v/></c></row>'),
    ).toEqual([]);
  });

  it('counts on where rows and cells do not say where they stand, and goes back where they do', () => {
    expect(
      cells(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c r="B2"><v>5</v></c></row>',
      ),
    ).toEqual(['A1 number 1', 'B1 number 2', 'B2 number 5', 'C4 number 3', 'D4 number 4']);
  });

  it('joins the pieces of a text in several looks and leaves out how it is pronounced', () => {
    const pieces =
      '<is><r><rPr><b/></rPr><t>年初</t></r><r><t xml:space="preserve"> 预算</t></r><rPh sb="0" eb="1"><t>ネン</t></rPh></is>';
    expect(inA1('t="inlineStr"', pieces)).toEqual(['A1 text 年初 预算']);
  });

  it('reads names with a prefix, texts in CDATA and past comments', () => {
    const sheet =
      '<x:worksheet xmlns:x="u"><!-- <sheetData> --><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v><![CDATA[a<b&c]]>d</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(read(sheet).rows[0]?.[0]).toEqual({ kind: 'text', text: 'a<b&cd' });
  });

  it('puts characters that XML has no place for back, and keeps line ends as one', () => {
    expect(inA1('t="str"', '<v>第一行_x000D_\n第二行&#10;</v>')).toEqual(['A1 text 第一行\n第二行\n']);
  });

  it('shows days and times that are written out as dates', () => {
    expect(inA1('t="d" s="2"', '<v>2026-03-31T00:00:00</v>')).toEqual(['A1 date 46112 2026-03-31']);
    expect(inA1('t="d" s="2"', '<v>2026-03-31</v>')).toEqual(['A1 date 46112 2026-03-31']);
    expect(inA1('t="d"', '<v>06:00:00</v>')).toEqual(['A1 number 0.25']);
  });

  it('finds hidden rows, merges and the widths of columns', () => {
    const sheet = read(
      '<worksheet><cols><col min="1" max="2" width="8.5"/><col min="4" max="4" width="20"/></cols><sheetData>' +
        '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="0"/><row hidden="true"/></sheetData>' +
        '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C3"/></mergeCells></worksheet>',
    );
    expect(sheet.hiddenRows).toEqual([0, 2]);
    expect(sheet.columnWidths).toEqual([8.5, 8.5, undefined, 20]);
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 2, left: 2, bottom: 2, right: 2 },
    ]);
  });

  it('has no rows where there are no cells to have', () => {
    expect(read('<chartsheet><drawing/></chartsheet>').rows).toEqual([]);
    expect(read('<worksheet><sheetData/></worksheet>').rows).toEqual([]);
  });

  it('is damaged where it breaks off or names a string that is not there', () => {
    expect(() => read('<worksheet><sheetData><row><c><v>1</v></c></row>')).toThrow('breaks off');
    expect(() => inA1('t="s"', '<v>2</v>')).toThrow('no shared string 2');
  });

  it('leaves out what no sheet has room for', () => {
    expect(
      cells(
        '<row r="1048577"><c><v>1</v></c></row><row r="0"><c><v>1</v></c></row><row r="1"><c r="ZZZ1"><v>1</v></c></row>',
      ),
    ).toEqual([]);
  });
});
