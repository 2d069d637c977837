import type { Page } from 'playwright-core';

/** The messages in the corner of the window. */
export function messages(page: Page) {
  const shown = page.getByRole('alert');
  return {
    shown,
    /** The one message there is, as lines (title, what happened and what of the data, what to do), then closes it. */
    async readOnly(): Promise<string[]> {
      await shown.first().waitFor();
      const texts = await shown.allInnerTexts();
      if (texts.length !== 1)
        throw new Error(`expected one message, found ${texts.length}: ${texts.join(' | ')}`);
      await page.getByRole('button', { name: '关闭提示' }).click();
      await shown.waitFor({ state: 'hidden' });
      return (texts[0] ?? '').split('\n').filter((line) => line.trim() !== '');
    },
  };
}
