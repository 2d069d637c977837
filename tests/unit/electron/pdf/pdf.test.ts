import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfBookmarks } from '../../../../electron/pdf/pdf-outline.ts';
import { withPdfProperties } from '../../../../electron/pdf/pdf-properties.ts';
import { pdfPageTexts } from '../../../../electron/pdf/pdf-text.ts';
import { createPdfPrinter, type PdfPrinter } from '../../../support/chromium/html-to-pdf.ts';
import { pageText, pdfPages, pdfProperties } from '../../../support/pdf-text.ts';

const HTML = `<!doctype html><html lang="zh-CN"><title>标题</title><style>@page{size:A4}h2{break-before:page}</style>
<h1>绩效自评报告</h1><p>本年收入207.48万元，“三公”经费(2.46)——下降8.5%……</p>
<h2>一、基本情况</h2><p>职能\\与职责</p><h3>（一）职能</h3><h2>二、问题</h2><p>Latin (text) 𠮷镕堃</p>`;

let printer: PdfPrinter;
let pdf: Uint8Array;
beforeAll(async () => {
  printer = await createPdfPrinter();
  pdf = await printer.print(HTML);
});
afterAll(() => printer.close());

/** Two characters may be drawn by one and the same glyph (⼀ and 一); both stand for the same text. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

describe('a PDF that Chromium wrote', () => {
  it('is read as another reader reads it', async () => {
    const expected = (await pdfPages(pdf)).map(pageText);
    expect(pdfPageTexts(pdf).map(plain)).toEqual(expected.map(plain));
    expect(plain(pdfPageTexts(pdf)[0] ?? '')).toContain('207.48万元');
  });

  it('has a bookmark for every heading, with its page', () => {
    expect(pdfBookmarks(pdf)).toEqual([
      { title: '绩效自评报告', page: 1 },
      { title: '一、基本情况', page: 2 },
      { title: '（一）职能', page: 2 },
      { title: '二、问题', page: 3 },
    ]);
  });

  it('is refused when it was cut off', () => {
    expect(() => pdfPageTexts(pdf.subarray(0, pdf.length - 100))).toThrow('not a PDF of ours');
    expect(() => pdfPageTexts(new Uint8Array())).toThrow('not a PDF of ours');
  });
});

describe('the properties of a PDF', () => {
  it('are the title and the department, and nothing of the machine', async () => {
    const named = withPdfProperties(pdf, { title: '自评报告（2023）', author: '云岭市科学技术协会' });
    expect(await pdfProperties(named)).toEqual({
      Title: '自评报告（2023）',
      Author: '云岭市科学技术协会',
      Producer: '绩效自评助手',
    });
    expect(Buffer.from(named).toString('latin1')).not.toMatch(/Mozilla|Linux|Windows/);
    expect(pdfPageTexts(named)).toEqual(pdfPageTexts(pdf));
    expect((await pdfPages(named)).map(pageText)).toEqual((await pdfPages(pdf)).map(pageText));
  });

  it('are none in a public copy', async () => {
    const open = withPdfProperties(pdf, null);
    expect(await pdfProperties(open)).toEqual({});
    expect(Buffer.from(open).toString('latin1')).not.toMatch(/Mozilla|CreationDate|Skia/);
  });
});
