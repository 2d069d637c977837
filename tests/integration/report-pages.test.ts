import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledFontPath } from '../../electron/files/bundled-fonts.ts';
import type { Block, ReportDocument, TableBlock } from '../../shared/compose/document.ts';
import { chartTexts } from '../../shared/compose/document-texts.ts';
import { fontFaceCss } from '../../shared/compose/font-faces.ts';
import { DOCUMENT_CLASS, documentBodyHtml, SECTION_CLASS } from '../../shared/compose/html/body.ts';
import { documentCss } from '../../shared/compose/html/css.ts';
import { documentPageHtml } from '../../shared/compose/html/page.ts';
import { previewSheets } from '../../shared/compose/html/preview-numbers.ts';
import { chartedDocument } from '../support/charted-report.ts';
import { requireBrowser } from '../support/chromium/find-browser.ts';
import { createPdfPrinter, type PdfPrinter } from '../support/chromium/html-to-pdf.ts';
import { type PdfPage, pageText, pdfPages } from '../support/pdf-text.ts';
import { figuresTable, moneyCell, sampleDocument, textCell } from '../support/report-document.ts';

const POINTS_PER_MM = 72 / 25.4;
const BOTTOM_MM = 35;

function paragraphs(count: number, text: (index: number) => string): Block[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'paragraph',
    role: 'body',
    runs: [{ text: text(index) }],
  }));
}

const fontFiles = async (path: string) => {
  const file = bundledFontPath(basename(path));
  return file ? { body: await readFile(file), contentType: 'font/woff2' } : null;
};

let printer: PdfPrinter;
let browser: Browser;
beforeAll(async () => {
  printer = await createPdfPrinter();
  const { executablePath, args, env } = await requireBrowser();
  browser = await chromium.launch({ executablePath, args: [...args], env, headless: true });
});
afterAll(async () => {
  await printer.close();
  await browser.close();
});

async function printed(document: ReportDocument): Promise<PdfPage[]> {
  return pdfPages(await printer.print(documentPageHtml(document, { fontFaceCss: fontFaceCss() }), fontFiles));
}

/** The lines of the text area, from the top, without the page number. */
function lines(page: PdfPage): string[] {
  const byHeight = new Map<number, string>();
  for (const item of page.items.filter(({ y }) => y > BOTTOM_MM * POINTS_PER_MM)) {
    const y = Math.round(item.y);
    byHeight.set(y, `${byHeight.get(y) ?? ''}${item.text}`);
  }
  return [...byHeight].sort(([a], [b]) => b - a).map(([, text]) => text);
}

describe('the printed page', () => {
  it('holds 22 lines of 28 characters', async () => {
    const text = '为进一步规范公文处理工作提高公文质量和办理效率现就有关事项通知如下'.repeat(60);
    const document = { ...sampleDocument(), blocks: paragraphs(1, () => text) };
    const [, second] = await printed(document);
    const full = second ? lines(second) : [];
    expect(full).toHaveLength(22);
    expect(new Set(full.map((line) => line.length))).toEqual(new Set([28]));
  });

  it('keeps the grid through full-width punctuation', async () => {
    const text = '“（一）”、《二》：三；四！'.repeat(100);
    const [first] = await printed({ ...sampleDocument(), blocks: paragraphs(1, () => text) });
    // A line may end a character early where no punctuation may start the next one, and never holds more than 28.
    const full = first ? lines(first).slice(1) : [];
    expect(full).toHaveLength(21);
    for (const line of full) expect([26, 27, 28]).toContain(line.length);
  });

  it('starts the title on the third line', async () => {
    const [first] = await printed(sampleDocument());
    const mark = first?.items.find((item) => item.text.startsWith('附件'));
    const title = first?.items.find((item) => item.text.startsWith('部门整体'));
    const linePt = (225 / 22) * POINTS_PER_MM;
    expect(((mark?.y ?? 0) - (title?.y ?? 0)) / linePt).toBeCloseTo(2, 0);
    expect(mark?.x).toBeCloseTo(28 * POINTS_PER_MM, 0);
    expect(title?.size).toBeCloseTo(22, 0);
  });

  it('repeats the head of a long table and leaves no page without rows', async () => {
    const pages = await printed({ ...sampleDocument(), blocks: [figuresTable(60)] });
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(pageText(page)).toContain('执行率');
      expect(pageText(page)).toMatch(/第\d+类支出/);
    }
  });

  it('turns the page for a wide table, and numbers on', async () => {
    const wide = Array.from({ length: 9 }, (_, index) => textCell(`列${index}`));
    const pages = await printed(
      sampleDocument([{ ...figuresTable(), columnWidths: wide.map(() => 1), header: [wide], rows: [wide] }]),
    );
    const turned = pages.findIndex(({ widthPt, heightPt }) => widthPt > heightPt);
    expect(pages[turned]?.widthPt).toBeCloseTo(297 * POINTS_PER_MM, 0);
    expect(pageText(pages[turned] ?? { widthPt: 0, heightPt: 0, items: [] })).toContain(`—${turned + 1}—`);
    expect(pages[turned + 1]?.widthPt).toBeCloseTo(210 * POINTS_PER_MM, 0);
  });

  it('keeps a heading with what follows', async () => {
    for (let count = 18; count <= 22; count += 1) {
      const blocks: Block[] = [
        ...paragraphs(count, () => '一行。'),
        { kind: 'heading', level: 1, text: '二、标题在此' },
        ...paragraphs(1, () => '标题的正文。'),
      ];
      const pages = await printed({ ...sampleDocument(), blocks });
      const withHeading = pages.filter((page) => pageText(page).includes('二、标题在此'));
      expect(withHeading.map((page) => pageText(page).includes('标题的正文。'))).toEqual([true]);
    }
  });
});

describe('a chart on the page', () => {
  const [block] = chartedDocument().blocks.filter(({ kind }) => kind === 'chart');
  if (block?.kind !== 'chart') throw new Error('no chart');

  it('is never cut, and its caption stays with it', async () => {
    for (let count = 16; count <= 22; count += 1) {
      const blocks = [...paragraphs(count, () => '一行。'), block, ...paragraphs(3, () => '图后。')];
      const pages = (await printed({ ...sampleDocument(), blocks })).map(pageText);
      const own = pages.filter((page) => page.includes(block.caption.replace(/\s/g, '')));
      expect(own).toHaveLength(1);
      for (const text of chartTexts(block.chart)) expect(own[0]).toContain(text.replace(/\s/g, ''));
    }
  });

  it('leaves the lines below it on the grid of 22', async () => {
    const blocks = [...paragraphs(2, () => '图前。'), block, ...paragraphs(40, () => '图后。')];
    const [first, second] = await printed({ ...sampleDocument(), blocks });
    const linePt = (225 / 22) * POINTS_PER_MM;
    const top = first?.items.find(({ text }) => text.startsWith('图前'))?.y ?? 0;
    const below = (first?.items ?? []).filter(({ text }) => text.startsWith('图后'));
    expect(below.length).toBeGreaterThan(10);
    for (const { y } of below) {
      const passed = (top - y) / linePt;
      expect(Math.abs(passed - Math.round(passed))).toBeLessThan(0.03);
    }
    expect(second ? lines(second) : []).toHaveLength(22);
  });
});

/** The page, from 1, on which each mark `【n】` stands in the preview. */
async function shownPages(document: ReportDocument): Promise<Map<string, number>> {
  const page = await browser.newPage();
  const css = documentCss(document.layout, { mode: 'preview' });
  await page.setContent(`<!doctype html><style>body{margin:0}${css}</style>${documentBodyHtml(document)}`);
  const shown = await page.evaluate(
    ({ selector, sheets }) => {
      let before = 0;
      return [...window.document.querySelectorAll(selector)].flatMap((section) => {
        const { widthMm, heightMm, periodMm } = section.matches('.landscape')
          ? sheets.turned
          : sheets.upright;
        const whole = section.getBoundingClientRect();
        const mm = widthMm / whole.width;
        const marked = [...section.querySelectorAll('p,td,figcaption')].flatMap((element) => {
          const mark = /^【\d+】/.exec(element.textContent ?? '')?.[0];
          const top = element.getClientRects()[0]?.top ?? 0;
          return mark
            ? [[mark, before + 1 + Math.floor(((top + 1 - whole.top) * mm) / periodMm)] as const]
            : [];
        });
        before += Math.round((whole.height * mm + periodMm - heightMm) / periodMm);
        return marked;
      });
    },
    {
      selector: `.${DOCUMENT_CLASS} > .${SECTION_CLASS}`,
      sheets: { upright: previewSheets(false), turned: previewSheets(true) },
    },
  );
  await page.close();
  return new Map(shown);
}

/** Rows with marks from `first` on; long texts now and then, and a cell merged over all of them. */
function markedTable(rows: number, columns: number, first: number): TableBlock {
  return {
    kind: 'table',
    id: 'scoring',
    caption: '评分表',
    unit: '单位：分',
    columnWidths: Array.from({ length: columns }, () => 1),
    header: [Array.from({ length: columns }, (_, column) => textCell(`第${column}列`))],
    rows: Array.from({ length: rows }, (_, row) => [
      ...(row === 0 ? [textCell('管理效率', { rowSpan: rows })] : []),
      textCell(`【${first + row}】${'指标名称'.repeat(row % 5)}`),
      ...Array.from({ length: columns - 2 }, () => moneyCell(100 + row)),
    ]),
    notes: ['（注：得分以评分标准为准。）'],
  };
}

describe('the preview', () => {
  it('shows every paragraph, chart and table row on the page on which it is printed', async () => {
    const document = sampleDocument([
      ...paragraphs(
        60,
        (index) => `【${index}】${'开展科普活动，受益群众一万余人次，完成率100%。'.repeat(1 + (index % 4))}`,
      ),
      figuresTable(30),
      ...paragraphs(20, (index) => `【${60 + index}】表后的正文。`),
      ...chartedDocument()
        .blocks.filter((block) => block.kind === 'chart')
        .map((block, index) => ({ ...block, caption: `【${80 + index}】${block.caption}` })),
      markedTable(45, 6, 100),
      markedTable(30, 9, 200),
      ...paragraphs(30, (index) => `【${300 + index}】横表后的正文。`),
    ]);
    const pages = (await printed(document)).map(pageText);
    const shown = await shownPages(document);
    expect(shown.size).toBe(60 + 20 + 3 + 45 + 30 + 30);
    const moved = [...shown].filter(([mark, number]) => !pages[number - 1]?.includes(mark));
    expect(moved).toEqual([]);
  });
});
