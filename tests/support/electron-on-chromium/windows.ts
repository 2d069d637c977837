import type { WebContents } from './web-contents.ts';

/** A window as the other parts of the stand-in need it. */
export interface OpenWindow {
  readonly webContents: WebContents;
  close(): void;
  isDestroyed(): boolean;
}

/** The windows that exist, in the order of their making. */
export const openWindows: OpenWindow[] = [];
