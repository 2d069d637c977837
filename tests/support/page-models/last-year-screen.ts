import type { Page } from 'playwright-core';

/** The confirm screen of last year's report, and its text beside the form, found by what is written on them. */
export function lastYearScreen(page: Page) {
  const dialog = page.getByRole('dialog', { name: /^核对《/ });
  const panel = page.getByRole('complementary');
  return {
    dialog,
    tab: (name: RegExp) => dialog.getByRole('tab', { name }),
    /** the control that says where a section of the document goes */
    place: (heading: string) => dialog.getByRole('combobox', { name: `${heading}放到` }),
    /** one of the choices for a place of the report */
    mode: (place: string, choice: string) =>
      dialog.getByRole('radiogroup', { name: `${place}怎么写入` }).getByText(choice, { exact: true }),
    confirm: dialog.getByRole('button', { name: /^写入 \d+ 个部分/ }),
    panel,
    /** opens the view beside the form */
    show: () => panel.getByText('去年', { exact: true }).click(),
    /** resolves when these words are underlined in the form as not looked at since last year */
    underlined: (words: string) =>
      page.waitForFunction(
        (text) =>
          [...(CSS.highlights.get('unverified-number')?.keys() ?? [])].some(
            (range) => String(range) === text,
          ),
        words,
      ),
    section: (title: string) => panel.getByRole('region', { name: `去年的${title}` }),
  };
}
