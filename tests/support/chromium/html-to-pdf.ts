import { type Browser, chromium, type Page, type Route } from 'playwright-core';
import type { LaidOutPage } from '../../../electron/services/ports.ts';
import { requireBrowser } from './find-browser.ts';

/** A file that the page asked for. */
export interface PdfResource {
  readonly body: Uint8Array;
  readonly contentType: string;
}

/** Gives the file at a path such as `/fonts/a.woff2`, or null when there is none. */
export type PdfResources = (path: string) => Promise<PdfResource | null>;

/** A browser kept ready to turn pages of HTML into PDF and pictures. */
export interface PdfPrinter {
  /**
   * @param html a whole document; its `@page` rules decide the paper
   * @param resources what its relative addresses (fonts, styles, pictures) lead to; nothing else is reachable
   */
  print(html: string, resources?: PdfResources): Promise<Uint8Array>;
  /** Everything `print` does before it prints. */
  layOut(html: string, resources?: PdfResources): Promise<LaidOutPage>;
  /** @param page with an expression to evaluate, which answers its picture */
  draw(page: { readonly html: string; readonly picture: string }, resources?: PdfResources): Promise<string>;
  close(): Promise<void>;
}

/** The same origin as the app's own page has over the stand-in; it exists nowhere. */
const origin = 'https://bundle.app.test';
const documentUrl = `${origin}/print.html`;

async function answer(route: Route, html: string, resources: PdfResources): Promise<void> {
  const url = new URL(route.request().url());
  if (url.href === documentUrl) return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
  const found = url.origin === origin ? await resources(decodeURIComponent(url.pathname)) : null;
  if (!found) return route.abort('blockedbyclient');
  return route.fulfill({ body: Buffer.from(found.body), contentType: found.contentType });
}

async function showPage(page: Page, html: string, resources: PdfResources): Promise<void> {
  await page.route('**/*', (route) => answer(route, html, resources));
  await page.goto(documentUrl);
  // Reading a length makes the layout happen, and with it the start of the fonts' loading.
  await page.evaluate(async () => document.body.offsetHeight >= 0 && (await document.fonts.ready).status);
}

const printPage = (page: Page): Promise<Uint8Array> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });

const noResources: PdfResources = async () => null;

/** Starts one browser for many prints; throws a Chinese sentence when this machine has no browser at all. */
export async function createPdfPrinter(): Promise<PdfPrinter> {
  const { executablePath, args, env } = await requireBrowser();
  const browser: Browser = await chromium.launch({ executablePath, args: [...args], env, headless: true });
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false });
  const openPage = async (html: string, resources: PdfResources) => {
    const page = await context.newPage();
    try {
      await showPage(page, html, resources);
    } catch (error) {
      await page.close();
      throw error;
    }
    return page;
  };
  const onPage = async <T>(html: string, resources: PdfResources, use: (page: Page) => Promise<T>) => {
    const page = await openPage(html, resources);
    try {
      return await use(page);
    } finally {
      await page.close();
    }
  };
  return {
    print: (html, resources = noResources) => onPage(html, resources, printPage),
    layOut: async (html, resources = noResources) => {
      const page = await openPage(html, resources);
      return { printPdf: () => printPage(page), close: () => page.close() };
    },
    draw: ({ html, picture }, resources = noResources) =>
      onPage(html, resources, (page) => page.evaluate<string>(picture)),
    close: () => browser.close(),
  };
}
