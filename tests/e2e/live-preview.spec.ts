import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { reportWindow } from '../support/page-models/report-window.ts';

/** The composed pages beside the form: they follow the clerk, and lead back to the fields. */
describe('the live preview', () => {
  let app: LaunchedApp;
  let window: ReturnType<typeof reportWindow>;

  const marked = () => window.preview().locator('[data-edited]');
  /** Text of the marked block once it is in view; fails when it stays outside. */
  const markedInView = async () => {
    await marked().waitFor();
    await expect
      .poll(() =>
        marked().evaluate((block) => {
          const host = block.getRootNode();
          const view =
            host instanceof ShadowRoot ? host.host.parentElement?.getBoundingClientRect() : undefined;
          const box = block.getClientRects()[0];
          return Boolean(view && box && box.bottom > view.top && box.top < view.bottom);
        }),
      )
      .toBe(true);
    return (await marked().textContent()) ?? '';
  };
  const focusedPath = () =>
    app.page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset.path ?? '');

  beforeAll(async () => {
    app = await launchApp({ viewport: { width: 1366, height: 768 } });
    app.page.setDefaultTimeout(15_000);
    window = reportWindow(app.page);
    await window.openSample();
  });
  afterAll(() => app.kill());

  it('marks the line of the cover that is being filled', async () => {
    await window.tab('cover').click();
    await window.field('cover.preparer').focus();
    await expect.poll(markedInView).toContain('人：');
  });

  it('follows the text as it is typed, and the caret from paragraph to paragraph', async () => {
    await window.tab('analysis').click();
    const field = window.field('effectiveness');
    await field.click();
    await app.page.keyboard.press('Control+End');
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.type('跟着光标走');
    await window.preview().getByText('跟着光标走').waitFor();
    await expect.poll(markedInView).toContain('跟着光标走');
    expect(await focusedPath()).toBe('effectiveness');
  });

  it('shows the row of the table whose amount is being filled', async () => {
    await window.tab('budget').click();
    await window.field('figures.current.expenditure.total@final').focus();
    expect(await markedInView()).not.toBe('');
  });

  it('leaves the pages where the clerk scrolled them while typing goes on', async () => {
    await window.tab('analysis').click();
    await window.field('effectiveness').click();
    await markedInView();
    await window.preview().evaluate((scroller) => scroller.scrollTo({ top: 0 }));
    await app.page.keyboard.type('再写一句');
    await window.preview().getByText('再写一句').waitFor();
    expect(await window.preview().evaluate((scroller) => scroller.scrollTop)).toBe(0);
  });

  it('leads from every kind of block to the field that edits it', async () => {
    const paths = await window.preview().evaluate((scroller) => {
      const places = [...(scroller.firstElementChild?.shadowRoot?.querySelectorAll('[data-path]') ?? [])];
      const byKind = new Map<string, string>();
      for (const place of places) {
        const path = place.getAttribute('data-path') ?? '';
        const kind = `${place.tagName} ${path
          .split('.')
          .slice(0, 2)
          .join('.')
          .replace(/[0-9a-f-]{36}/, 'id')}`;
        if (!byKind.has(kind)) byKind.set(kind, path);
      }
      return [...byKind.values()];
    });
    expect(paths.length).toBeGreaterThan(12);
    const lost: string[] = [];
    for (const path of paths) {
      await app.page
        .locator('main')
        .focus()
        .catch(() => undefined);
      await window.preview().locator(`[data-path="${path}"]`).first().click();
      await expect
        .poll(focusedPath)
        .not.toBe('')
        .catch(() => undefined);
      const arrived = await focusedPath();
      if (arrived !== path && !arrived.startsWith(`${path}.`) && !path.startsWith(`${arrived}.`))
        lost.push(`${path} → ${arrived || 'nowhere'}`);
    }
    expect(lost).toEqual([]);
  });
});
