import type { Page } from 'playwright-core';
import { TAB_LABELS, type TabId } from '../../../shared/report/paths.ts';

/** The window as a clerk sees it: everything is found by what is written on it. */
export function reportWindow(page: Page) {
  const rail = page.getByRole('navigation').first();
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  return {
    button,
    async createReport(departmentName: string, fiscalYear: number) {
      await button('新建报告').first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('部门名称').fill(departmentName);
      await dialog.getByLabel('评价年度').fill(String(fiscalYear));
      await dialog.getByRole('button', { name: '新建' }).click();
      await rail.waitFor();
    },
    /** opens the first report of a department from the list of reports */
    async openListed(departmentName: string) {
      await button(new RegExp(`^打开${departmentName}\\d{4}年度报告$`))
        .first()
        .click();
      await rail.waitFor();
    },
    /** 外观 or 字号 in the settings menu, by the words written there */
    async choose(...labels: readonly string[]) {
      await page.getByRole('button', { name: '设置', exact: true }).click();
      for (const label of labels) await page.getByRole('menuitemradio', { name: label, exact: true }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'hidden' });
    },
    /** closes every message in the corner; some go by themselves meanwhile, so none is waited for */
    async closeMessages() {
      const close = button('关闭提示');
      await close.evaluateAll((buttons: HTMLElement[]) => {
        for (const one of buttons) one.click();
      });
      await close.first().waitFor({ state: 'detached' });
    },
    async openSample() {
      await button('用示例练习').first().click();
      await rail.waitFor();
    },
    tab: (id: TabId) => rail.getByRole('button', { name: new RegExp(`^${TAB_LABELS[id]}`) }),
    /** the tab's entry once it is the one shown */
    current: (id: TabId) => rail.locator('[aria-current="page"]').filter({ hasText: TAB_LABELS[id] }),
    /** the field that edits a place of the report */
    field: (path: string) => page.getByRole('main').locator(`[data-path="${path}"]`).first(),
    /** the composed pages beside the form */
    preview: () => page.getByRole('region', { name: '报告预览' }),
    /** resolves when the status bar says that everything is on disk */
    saved: () =>
      page
        .getByText(/^已保存/)
        .first()
        .waitFor(),
  };
}
