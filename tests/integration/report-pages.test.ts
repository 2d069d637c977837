import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledFontPath } from '../../electron/files/bundled-fonts.ts';
import type { Block, ReportDocument } from '../../shared/compose/document.ts';
import { fontFaceCss } from '../../shared/compose/font-faces.ts';
import { DOCUMENT_CLASS, documentBodyHtml } from '../../shared/compose/html/body.ts';
import { documentCss } from '../../shared/compose/html/css.ts';
import { documentPageHtml } from '../../shared/compose/html/page.ts';
import { PREVIEW_GAP_MM } from '../../shared/compose/html/page-css.ts';
import { requireBrowser } from '../support/chromium/find-browser.ts';
import { createPdfPrinter, type PdfPrinter } from '../support/chromium/html-to-pdf.ts';
import { type PdfPage, pageText, pdfPages } from '../support/pdf-text.ts';
import { figuresTable, sampleDocument } from '../support/report-document.ts';

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

describe('the preview', () => {
  it('shows every block on the page on which it is printed', async () => {
    const document = sampleDocument([
      ...paragraphs(
        60,
        (index) => `【${index}】${'开展科普活动，受益群众一万余人次，完成率100%。'.repeat(1 + (index % 4))}`,
      ),
      figuresTable(30),
      ...paragraphs(20, (index) => `【${60 + index}】表后的正文。`),
    ]);
    const pages = (await printed(document)).map(pageText);
    const page = await browser.newPage();
    const css = documentCss(document.layout, { mode: 'preview' });
    await page.setContent(`<!doctype html><style>body{margin:0}${css}</style>${documentBodyHtml(document)}`);
    const shown = await page.evaluate(
      ({ selector, period }) => {
        const millimetre = 96 / 25.4;
        return [...window.document.querySelectorAll(`${selector} p.body`)].flatMap((element) => {
          const mark = /^【\d+】/.exec(element.textContent ?? '')?.[0];
          const top = element.getClientRects()[0]?.top ?? 0;
          return mark ? [[mark, Math.floor(top / millimetre / period)] as const] : [];
        });
      },
      { selector: `.${DOCUMENT_CLASS}`, period: 297 + PREVIEW_GAP_MM },
    );
    await page.close();
    expect(shown).toHaveLength(80);
    const moved = shown.filter(([mark, index]) => !pages[index]?.includes(mark));
    expect(moved).toEqual([]);
  });
});
