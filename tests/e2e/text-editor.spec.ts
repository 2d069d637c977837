import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { reportWindow } from '../support/page-models/report-window.ts';

const FINAL_PROJECT = 'figures.current.expenditure.project@final';
const WORD_HTML =
  '<html><body><p class=MsoNormal><b>一是</b><span lang=EN-US>加强管理,提高效率;</span></p><p class=MsoListParagraph>' +
  "<span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span>完善制度</p><table><tr><td><p>收入</p></td><td>" +
  '<p>207.48</p></td></tr></table><img src="x.png"></body></html>';

/** One text from the first key to the last undo: the steps build on each other and run in order on one app. */
describe('writing with live figures', () => {
  let app: LaunchedApp;
  let window: ReturnType<typeof reportWindow>;
  const press = (keys: string) => app.page.keyboard.press(keys);
  const type = (text: string) => app.page.keyboard.type(text, { delay: 15 });
  const text = (path: string) => window.field(path).textContent();
  const suggestions = () => app.page.getByRole('listbox', { name: '可插入的数字' });
  const search = () => app.page.getByRole('search', { name: '查找和替换' });
  /** Puts something on the clipboard as another program would, and pastes it. */
  const paste = (path: string, data: Readonly<Record<string, string>>) =>
    app.page.evaluate(
      ([field, content]) => {
        const target = document.querySelector(`main [data-path="${field}"]`);
        const clipboardData = new DataTransfer();
        for (const [kind, value] of Object.entries(content)) clipboardData.setData(kind, value);
        target?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      },
      [path, data] as const,
    );
  /** What copying the selection would put on the clipboard. */
  const copied = (kind: string) =>
    app.page.evaluate((format) => {
      const clipboardData = new DataTransfer();
      const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      return clipboardData.getData(format);
    }, kind);

  beforeAll(async () => {
    app = await launchApp({ viewport: { width: 1366, height: 768 } });
    app.page.setDefaultTimeout(30_000);
    window = reportWindow(app.page);
    await window.createReport('云岭市科学技术协会', 2023);
    await window.tab('budget').click();
    await window.field(FINAL_PROJECT).click();
    await type('34.76');
    await press('Enter');
    await window.tab('analysis').click();
  });

  afterAll(() => app.kill());

  it('opens a list at a typed /, finds a figure by its digits and puts it in with its unit', async () => {
    await window.field('effectiveness').click();
    await type('项目支出');
    await type('/34');
    await suggestions()
      .getByRole('option', { name: /项目支出·决算.*34\.76万元/ })
      .waitFor();
    await press('Enter');
    await type('。');
    await expect.poll(() => text('effectiveness')).toBe('项目支出34.76万元。');
    await window.field('effectiveness').locator('[data-live="figure"]').waitFor();
  });

  it('leaves a / alone where it is a sign, and after Escape', async () => {
    await type('完成1/2。进度');
    await press('/');
    await suggestions().waitFor();
    await press('Escape');
    await suggestions().waitFor({ state: 'hidden' });
    await type('年。');
    expect(await text('effectiveness')).toBe('项目支出34.76万元。完成1/2。进度/年。');
  });

  it('underlines a typed number that the table holds, and Ctrl+L links it', async () => {
    await type('其中34.76万元');
    await window.field('effectiveness').locator('.typed-number').getByText('34.76万元').waitFor();
    await press('Control+l');
    await expect.poll(() => window.field('effectiveness').locator('[data-live="figure"]').count()).toBe(2);
    expect(await text('effectiveness')).toContain('其中34.76万元');
  });

  it('copies plain text with bold to other programs, and live figures within the report', async () => {
    await press('Control+a');
    expect(await copied('text/plain')).toBe('项目支出34.76万元。完成1/2。进度/年。其中34.76万元');
    expect(await copied('text/html')).not.toContain('data-');
    const own = await copied('application/x-jixiao-text');
    await window.field('efficiency').click();
    await paste('efficiency', { 'application/x-jixiao-text': own, 'text/plain': '34.76' });
    await expect.poll(() => window.field('efficiency').locator('[data-live="figure"]').count()).toBe(2);
  });

  it('follows the table in every place, and says in how many', async () => {
    await window.tab('budget').click();
    await window.field(FINAL_PROJECT).click();
    await type('34.77');
    await press('Enter');
    await app.page.getByText('表中的数改了，文中 4 处跟着变了。').waitFor();
    await window.tab('analysis').click();
    expect(await text('effectiveness')).toContain('项目支出34.77万元');
  });

  it('cleans what comes from Word and offers full-width punctuation, one click and one step', async () => {
    await window.field('conclusion').click();
    await paste('conclusion', { 'text/html': WORD_HTML });
    await expect.poll(() => text('conclusion')).toBe('一是加强管理,提高效率;1.完善制度收入 207.48');
    await app.page.getByText('没有粘贴其中的 1 幅图片').waitFor();
    await window.button('改为全角').click();
    await expect.poll(() => text('conclusion')).toContain('加强管理，提高效率；');
    await press('Control+z');
    await expect.poll(() => text('conclusion')).toContain('加强管理,提高效率;');
    await press('Control+y');
  });

  it('answers a key where the caret is, also when the browser has not told of its move yet', async () => {
    const field = window.field('efficiency');
    const paragraphs = field.locator('p');
    const count = await paragraphs.count();
    await field.click();
    // Keys typed into a busy window come all at once, before it hears of anything that followed from them.
    const { keyboard } = app.page;
    const busy = app.page.evaluate(() => {
      const end = performance.now() + 200;
      while (performance.now() < end);
    });
    await Promise.all([
      busy,
      ...[keyboard.down('Control'), keyboard.down('End'), keyboard.up('End'), keyboard.up('Control')],
      ...[keyboard.down('Enter'), keyboard.up('Enter')],
    ]);
    await expect.poll(() => paragraphs.count()).toBe(count + 1);
    expect(await paragraphs.last().textContent()).toBe('');
    await press('Control+z');
    await expect.poll(() => paragraphs.count()).toBe(count);
  });

  it('numbers the points of a text', async () => {
    await window.field('efficiency').click();
    await press('Control+End');
    await press('Enter');
    await type('资产管理规范。');
    await app.page
      .getByRole('main')
      .locator('header')
      .filter({ hasText: '管理效率' })
      .getByRole('button', { name: '一是…二是…' })
      .click();
    await expect.poll(() => text('efficiency')).toMatch(/^一是项目支出.*二是资产管理规范。$/);
  });

  it('finds words across the tabs and replaces them in one step', async () => {
    await press('Control+f');
    await search().getByLabel('查找', { exact: true }).fill('管理');
    await search()
      .getByText(/共 \d 处/)
      .waitFor();
    await press('Enter');
    await search().getByText('第 1 处').waitFor();
    await press('Control+h');
    await search().getByLabel('查找', { exact: true }).fill('云岭');
    await search().getByText('共 1 处').waitFor();
    await search().getByLabel('查找', { exact: true }).press('Enter');
    await window.current('cover').waitFor();
    await search().getByLabel('查找', { exact: true }).fill('管理');
    await search().getByLabel('替换为').fill('监管');
    await search().getByRole('button', { name: '全部替换' }).click();
    await search()
      .getByText(/替换了 \d 处/)
      .waitFor();
    await search().getByLabel('查找', { exact: true }).press('Escape');
    await window.tab('analysis').click();
    expect(await text('conclusion')).toContain('加强监管');
    expect(await text('efficiency')).toContain('资产监管规范');
    await press('Control+z');
    await expect.poll(() => text('conclusion')).toContain('加强管理');
    expect(await text('efficiency')).toContain('资产管理规范');
  });

  it('goes back to the beginning step by step', async () => {
    const undo = window.button('撤销').first();
    for (let steps = 0; steps < 60 && (await undo.getAttribute('aria-disabled')) !== 'true'; steps += 1) {
      await press('Control+z');
    }
    expect(await text('effectiveness')).toBe('');
    await window.tab('budget').click();
    expect(await window.field(FINAL_PROJECT).inputValue()).toBe('');
    await window.saved();
  });
});
