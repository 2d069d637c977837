import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../electron/word/write-report.ts';
import type { ReportDocument } from '../../../../shared/compose/document.ts';
import {
  DocxFile,
  docxText,
  paragraphText,
  wordAttribute,
  wordElements,
} from '../../../support/docx-text.ts';
import { figuresTable, STANDARD_LAYOUT, sampleDocument } from '../../../support/report-document.ts';

let file: DocxFile;
let body: Document;
let styles: Document;

beforeAll(async () => {
  file = new DocxFile(await writeDocx(sampleDocument()));
  body = file.part('word/document.xml');
  styles = file.part('word/styles.xml');
});

function style(id: string): Element {
  const found = wordElements(styles, 'style').find((entry) => wordAttributeOf(entry, 'styleId') === id);
  if (!found) throw new Error(`no style ${id}`);
  return found;
}

function wordAttributeOf(element: Element, name: string): string | null {
  return element.getAttributeNS('http://schemas.openxmlformats.org/wordprocessingml/2006/main', name);
}

function paragraph(text: string): Element {
  const found = wordElements(body, 'p').find((entry) => paragraphText(entry) === text);
  if (!found) throw new Error(`no paragraph ${text}`);
  return found;
}

async function withLayout(layout: Partial<ReportDocument['layout']>): Promise<DocxFile> {
  return new DocxFile(await writeDocx({ ...sampleDocument(), layout: { ...STANDARD_LAYOUT, ...layout } }));
}

describe('the page of the Word report', () => {
  it('is A4 with the margins of the layout and its line grid', () => {
    expect(wordAttribute(body, 'pgSz', 'w')).toBe('11906');
    expect(wordAttribute(body, 'pgSz', 'h')).toBe('16838');
    expect(['top', 'right', 'bottom', 'left'].map((side) => wordAttribute(body, 'pgMar', side))).toEqual([
      '2098',
      '1474',
      '1984',
      '1587',
    ]);
    expect(wordAttribute(body, 'docGrid', 'type')).toBe('lines');
    expect(wordAttribute(body, 'docGrid', 'linePitch')).toBe('579');
  });

  it('holds 22 lines of 28 characters', () => {
    const line = Number(wordAttribute(style('Normal'), 'spacing', 'line'));
    expect(22 * line).toBeLessThanOrEqual(16838 - 2098 - 1984);
    expect(23 * line).toBeGreaterThan(16838 - 2098 - 1984);
    const spacing = wordElements(style('Normal'), 'spacing').map((entry) => wordAttributeOf(entry, 'val'));
    const character = 16 * 20 + Number(spacing.find((value) => value !== null));
    expect(28 * character).toBeLessThanOrEqual(11906 - 1587 - 1474);
    expect(29 * character).toBeGreaterThan(11906 - 1587 - 1474);
  });

  it('has the page number outside, one character in', () => {
    const footers = file.names().filter((name) => /^word\/footer\d\.xml$/.test(name));
    const looks = footers.map((name) => {
      const footer = file.part(name);
      return [wordAttribute(footer, 'jc', 'val'), paragraphText(wordElements(footer, 'p')[0]!).trim()];
    });
    expect(looks).toEqual([
      ['right', '—  —'],
      ['left', '—  —'],
    ]);
    expect(wordElements(file.part('word/footer1.xml'), 'instrText')[0]?.textContent).toBe('PAGE');
    expect(wordElements(file.part('word/settings.xml'), 'evenAndOddHeaders')).toHaveLength(1);
    expect(wordAttribute(style('ReportPageNumber'), 'sz', 'val')).toBe('28');
    expect(wordAttribute(style('ReportPageNumber'), 'rFonts', 'eastAsia')).toBe('宋体');
  });

  it('has the page number in the middle or nowhere when the layout says so', async () => {
    const centred = await withLayout({ pageNumber: 'center' });
    expect(centred.names().filter((name) => name.startsWith('word/footer'))).toEqual(['word/footer1.xml']);
    expect(wordAttribute(centred.part('word/footer1.xml'), 'jc', 'val')).toBe('center');
    const none = await withLayout({ pageNumber: 'none' });
    expect(none.names().filter((name) => name.startsWith('word/footer'))).toEqual([]);
  });
});

describe('the styles of the Word report', () => {
  it.each([
    ['Title', '方正小标宋简体', '44', null],
    ['Heading1', '黑体', null, '0'],
    ['Heading2', '楷体_GB2312', null, '1'],
    ['Heading3', '仿宋_GB2312', null, '2'],
    ['Heading4', '仿宋_GB2312', null, '3'],
    ['Normal', '仿宋_GB2312', '32', null],
    ['ReportAttachmentMark', '黑体', null, null],
  ])('set %s in %s', (id, font, size, outlineLevel) => {
    for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs']) {
      expect(wordAttribute(style(id), 'rFonts', slot)).toBe(font);
    }
    expect(wordAttribute(style(id), 'sz', 'val')).toBe(size);
    expect(wordAttribute(style(id), 'outlineLvl', 'val')).toBe(outlineLevel);
  });

  it('indent text and headings by two characters', () => {
    for (const id of ['ReportBody', 'Heading1', 'Heading2', 'Heading3', 'Heading4']) {
      expect(wordAttribute(style(id), 'ind', 'firstLineChars')).toBe('200');
    }
  });

  it('use no theme font, no theme colour and nothing but black', () => {
    for (const name of ['word/styles.xml', 'word/document.xml', 'word/footer1.xml']) {
      const markup = file.part(name).documentElement.outerHTML;
      expect(markup).not.toMatch(/[tT]heme/);
    }
    const colours = wordElements(styles, 'color').map((entry) => wordAttributeOf(entry, 'val'));
    expect(new Set(colours)).toEqual(new Set(['000000']));
  });

  it('exist for every paragraph that names one', () => {
    const known = wordElements(styles, 'style').map((entry) => wordAttributeOf(entry, 'styleId'));
    for (const entry of wordElements(body, 'pStyle')) expect(known).toContain(wordAttributeOf(entry, 'val'));
  });
});

describe('the text of the Word report', () => {
  it('asks for the Chinese font in every run', () => {
    const runs = wordElements(body, 'r');
    expect(runs.length).toBeGreaterThan(20);
    for (const run of runs) expect(wordAttribute(run, 'rFonts', 'hint')).toBe('eastAsia');
  });

  it('puts the title on the third line after the 附件 mark', () => {
    const title = paragraph('部门整体支出绩效自评报告');
    expect(wordAttribute(title, 'pStyle', 'val')).toBe('Title');
    expect(wordAttribute(title, 'spacing', 'before')).toBe('579');
  });

  it('leaves one blank line after the cover lines', () => {
    expect(wordAttribute(paragraph('部门名称：云溪县科学技术协会'), 'spacing', 'after')).toBeNull();
    expect(wordAttribute(paragraph('填报日期：2024年5月13日'), 'spacing', 'after')).toBe('579');
  });

  it('uses real headings', () => {
    expect(wordAttribute(paragraph('一、部门基本情况'), 'pStyle', 'val')).toBe('Heading1');
    expect(wordAttribute(paragraph('（1）执行进度仍需提高'), 'pStyle', 'val')).toBe('Heading4');
  });

  it('marks what is still missing and keeps bold', () => {
    const runs = wordElements(body, 'r');
    const missing = runs.filter((run) => wordElements(run, 'highlight').length > 0);
    expect(missing.map((run) => run.textContent)).toEqual(['【未填】']);
    const bold = wordElements(paragraph('一是项目预算编制不够精准。'), 'b');
    expect(bold).toHaveLength(1);
  });

  it('starts the appendix on a new page without an empty page', () => {
    const breaks = wordElements(body, 'pageBreakBefore').filter(
      (entry) => wordAttributeOf(entry, 'val') !== 'false',
    );
    expect(breaks).toHaveLength(1);
    expect(paragraphText(breaks[0]!.closest('*|p') ?? breaks[0]!.parentElement!.parentElement!)).toBe(
      '收入支出执行情况表',
    );
    expect(wordElements(body, 'br')).toHaveLength(0);
  });

  it('survives characters that XML cannot hold', async () => {
    const text = `甲${String.fromCharCode(0, 11, 0xd800)}乙<&>`;
    const bytes = await writeDocx(sampleDocument([{ kind: 'paragraph', role: 'body', runs: [{ text }] }]));
    expect(docxText(bytes)).toContain('甲\ufffd乙<&>');
  });

  it('breaks lines inside a cell', async () => {
    const table = {
      ...figuresTable(1),
      rows: [[{ text: '甲\n乙' }, { text: '' }, { text: '' }, { text: '' }]],
    };
    expect(docxText(await writeDocx(sampleDocument([table])))).toContain('甲\n乙');
  });
});

describe('the tables of the Word report', () => {
  it('repeat their head rows and never break a row', () => {
    const rows = wordElements(body, 'tr');
    expect(rows.map((row) => wordElements(row, 'tblHeader').length > 0)).toEqual([
      true,
      true,
      ...Array(4).fill(false),
    ]);
    for (const row of rows) expect(wordElements(row, 'cantSplit')).toHaveLength(1);
    for (const row of rows) expect(wordAttribute(row, 'trHeight', 'val')).toBe('579');
  });

  it('are as wide as the text, merge head cells and set numbers to the right', () => {
    const columns = wordElements(body, 'gridCol').map((entry) => Number(wordAttributeOf(entry, 'w')));
    expect(columns).toEqual([3537, 1768, 1768, 1768]);
    expect(wordAttribute(body, 'gridSpan', 'val')).toBe('2');
    expect(wordElements(body, 'vMerge').length).toBe(4);
    expect(wordAttribute(paragraph('200.00'), 'jc', 'val')).toBe('right');
    expect(wordAttribute(paragraph('其中：第1类支出'), 'ind', 'left')).toBe('480');
  });

  it('leave to their styles what the styles say', async () => {
    expect(wordElements(paragraph('200.00'), 'sz')).toEqual([]);
    expect(wordAttribute(style('ReportTableCell'), 'sz', 'val')).toBe('24');
    expect(wordElements(paragraph('其中：第1类支出'), 'jc')).toEqual([]);
    expect(wordAttribute(style('ReportTableCell'), 'jc', 'val')).toBe('left');

    const wide = { ...figuresTable(1), columnWidths: [2, 1, 1, 1, 1, 1, 1] };
    const written = new DocxFile(await writeDocx(sampleDocument([wide]))).part('word/document.xml');
    const used = new Set(wordElements(written, 'pStyle').map((entry) => wordAttributeOf(entry, 'val')));
    expect([...used].filter((id) => id?.startsWith('ReportWide')).toSorted()).toEqual([
      'ReportWideTableCell',
      'ReportWideTableHead',
    ]);
    for (const id of used)
      if (id?.startsWith('ReportWide')) expect(wordAttribute(style(id), 'sz', 'val')).toBe('21');
  });

  it('stay off the line grid of the page', () => {
    for (const id of [
      'ReportTableCell',
      'ReportWideTableCell',
      'ReportTableHead',
      'ReportTableNote',
      'ReportTableEnd',
    ]) {
      const [inParagraph, inRun] = wordElements(style(id), 'snapToGrid');
      expect([inParagraph, inRun].map((entry) => entry && wordAttributeOf(entry, 'val'))).toEqual(['0', '0']);
    }
  });

  it('never touch each other and never end the document', async () => {
    const plain = { ...figuresTable(1), caption: '', unit: '', notes: [] };
    const twice = new DocxFile(await writeDocx(sampleDocument([plain, plain, { kind: 'pageBreak' }, plain])));
    const tables = wordElements(twice.part('word/document.xml'), 'tbl');
    expect(tables).toHaveLength(4);
    for (const table of tables) expect(table.nextElementSibling?.localName).toBe('p');
  });
});

describe('the properties of the Word report', () => {
  it('name the report and the unit, and no person', () => {
    const core = file.part('docProps/core.xml').documentElement;
    const texts = Object.fromEntries([...core.children].map((child) => [child.localName, child.textContent]));
    expect(texts).toMatchObject({
      title: '部门整体支出绩效自评报告',
      creator: '云溪县科学技术协会',
      lastModifiedBy: '云溪县科学技术协会',
    });
  });
});
