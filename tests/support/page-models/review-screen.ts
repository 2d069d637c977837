import type { Page } from 'playwright-core';

/** The review of an edited Word file, found by what is written on it. */
export function reviewScreen(page: Page) {
  const dialog = page.getByRole('dialog', { name: /^核对《.*》中的修改/ });
  return {
    dialog,
    /** one for every change that can be adopted */
    ticks: dialog.getByRole('checkbox', { disabled: false }),
    comments: dialog.getByRole('region', { name: '批注' }),
    adoptButton: (changes: number) => dialog.getByRole('button', { name: `采纳 ${changes} 处` }),
    /** ready when the changes are there */
    async shown() {
      await dialog.getByText(/^共 \d+ 处/).waitFor();
    },
  };
}
