import type { Page } from 'playwright-core';

/** The confirm screen of an import, found by what is written on it. */
export function importScreen(page: Page) {
  const dialog = page.getByRole('dialog', { name: /^核对《/ });
  const figures = dialog.getByRole('list', { name: '找到的数字' });
  return {
    dialog,
    figure: (name: string) =>
      figures.getByRole('button', { name: new RegExp(`(已确定|待核对|不导入)\\s*${name}`) }),
    sheet: (name: string | RegExp) =>
      dialog.getByRole('navigation', { name: '工作表' }).getByRole('button', { name }),
    /** a drawn cell by its address */
    cell: (address: string) => dialog.locator(`td[data-cell="${address}"]`),
    mark: (address: string) => dialog.locator(`[data-mark][data-on="${address}"]`),
    /** scrolls the sheet, 0 … 1 of its way down and across */
    async scroll(down: number, across: number) {
      await dialog.getByRole('region', { name: /^工作表/ }).evaluate(
        (element, [y = 0, x = 0]) => {
          element.scrollTop = (element.scrollHeight - element.clientHeight) * y;
          element.scrollLeft = (element.scrollWidth - element.clientWidth) * x;
        },
        [down, across],
      );
    },
    importButton: dialog.getByRole('button', { name: /^导入 \d+ 项/ }),
    /** ready when the sheet's cells are there */
    async shown() {
      await dialog.getByRole('cell').first().waitFor();
    },
  };
}

/** A stored workbook shown again. */
export function originalSheet(page: Page) {
  const dialog = page.getByRole('dialog', { name: /^原表《/ });
  return {
    dialog,
    selected: dialog.locator('[data-mark="selected"]'),
    close: () => dialog.getByRole('button', { name: '关闭原表' }).click(),
  };
}
