import type { CommandId } from '../commands/commands.ts';

/** Announcements from main to renderer over one channel. They announce; they never carry control flow or data. */
export type AppEvent =
  /** the window is about to close: save, then call `window.readyToClose`, or `window.stayOpen` when that failed */
  | { readonly name: 'closing' }
  /** a menu item was chosen */
  | { readonly name: 'menu'; readonly command: CommandId }
  /** one of 最近的报告 was chosen */
  | { readonly name: 'recentReport'; readonly id: string }
  /** the day's automatic backup failed; `safety.status` says why */
  | { readonly name: 'backupFailed' };
