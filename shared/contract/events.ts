/** Announcements from main to renderer over one channel. They announce; they never carry control flow or data. */
export type AppEvent =
  /** the window is about to close: save, then call `window.readyToClose`, or `window.stayOpen` when that failed */
  | { readonly name: 'closing' }
  /** a menu item or accelerator was chosen */
  | { readonly name: 'menu'; readonly command: MenuCommand };

export const MENU_COMMANDS = [
  'undo',
  'redo',
  'save',
  'import',
  'exportWord',
  'exportExcel',
  'exportPdf',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];
