import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installedFonts } from '../../renderer/components/layout-settings/installed-fonts.ts';
import { requireBrowser } from '../support/chromium/find-browser.ts';

let browser: Browser;
beforeAll(async () => {
  const { executablePath, args, env } = await requireBrowser();
  browser = await chromium.launch({ executablePath, args: [...args], env, headless: true });
});
afterAll(() => browser.close());

it('a browser tells the fonts it has from those it lacks, whatever their names', async () => {
  const page = await browser.newPage();
  // The page has a font of its own, so that the answer does not depend on the machine.
  await page.setContent(
    `<!doctype html><style>@font-face{font-family:"本机 字体";src:local("DejaVu Sans"),local("Open Sans"),local("Noto Sans CJK SC");size-adjust:73%}</style>`,
  );
  const [own] = await page.evaluate(() =>
    document.fonts.load('72px "本机 字体"', 'm').then((faces) => faces.map(({ status }) => status)),
  );
  const found = await page.evaluate(
    ({ source, names }) => {
      // The function is sent as its source: it refers to nothing outside itself.
      const run = new Function(`return (${source})`)() as typeof installedFonts;
      return [...run(names)];
    },
    { source: installedFonts.toString(), names: ['本机 字体', '方正小标宋简体"', '没有这种字体', "o'\\\\x"] },
  );
  expect(own).toBe('loaded');
  expect(found).toEqual(['本机 字体']);
});
