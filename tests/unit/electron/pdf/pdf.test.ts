import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withPdfProperties } from '../../../../electron/pdf/pdf-properties.ts';
import { printedDigits, withoutPageNumber } from '../../../../electron/pdf/printed-digits.ts';
import { readPdf } from '../../../../electron/pdf/read-pdf.ts';
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

describe('a PDF that Chromium wrote', () => {
  it('tells its figures page by page', async () => {
    expect((await readPdf(pdf)).pages.map(printedDigits)).toEqual(['2074824685%', '', '']);
  });

  it('has a bookmark for every heading, with its page', async () => {
    expect((await readPdf(pdf)).bookmarks).toEqual([
      { title: '绩效自评报告', page: 1 },
      { title: '一、基本情况', page: 2 },
      { title: '（一）职能', page: 2 },
      { title: '二、问题', page: 3 },
    ]);
  });

  it('is refused when it was cut off', async () => {
    await expect(readPdf(new Uint8Array())).rejects.toThrow();
    expect(() => withPdfProperties(pdf.subarray(0, pdf.length - 100), null)).toThrow('the PDF has no');
  });
});

describe('the figures of a page', () => {
  it('are its digits, whatever their width', () => {
    expect(printedDigits('本年收入２０7.48万元，增长8.5％。')).toBe('2074885%');
  });

  it('do not count its page number', () => {
    expect(withoutPageNumber('— 3 —收入12', 3)).toBe('收入12');
    expect(withoutPageNumber('3 —收入12', 4)).toBe('3 —收入12');
    expect(withoutPageNumber('2023年收入', 2023)).toBe('2023年收入');
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
    expect((await pdfPages(named)).map(pageText)).toEqual((await pdfPages(pdf)).map(pageText));
  });

  it('are none in a public copy', async () => {
    const open = withPdfProperties(pdf, null);
    expect(await pdfProperties(open)).toEqual({});
    expect(Buffer.from(open).toString('latin1')).not.toMatch(/Mozilla|CreationDate|Skia/);
  });
});
