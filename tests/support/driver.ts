import type { Page } from 'playwright-core';
import { launchOverChromium } from './driver-chromium.ts';
import { launchElectron } from './driver-electron.ts';
import { electronExecutable } from './electron-binary.ts';
import type { DialogLogEntry } from './electron-on-chromium/dialog-answers.ts';
import type { MenuLine } from './electron-on-chromium/menu-lines.ts';

/** Answers prepared for the native dialogs the app is going to show, each used once, in order, per kind. */
export interface DialogScript {
  /** @param paths what the person picks; null when they cancel */
  answerOpen(paths: readonly string[] | null): Promise<void>;
  /** @param path where the person saves; null when they cancel */
  answerSave(path: string | null): Promise<void>;
  /** @param index the button pressed, from 0 */
  answerMessage(index: number): Promise<void>;
  /** The dialogs shown so far, with what they were answered. Over real Electron it is brought up to date by `sync()`. */
  readonly log: readonly DialogLogEntry[];
}

/** A call whose effect lies outside the app, recorded instead of done. */
export interface RecordedCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** One running app. */
export interface LaunchedApp {
  /** The app's first window. */
  readonly page: Page;
  readonly dialogs: DialogScript;
  /** What was asked of the desktop: `shell.openPath`, `shell.showItemInFolder`, `webContents.print`, `windowOpen`. */
  readonly calls: readonly RecordedCall[];
  /** The app's data folder; kept after the end when it was given, removed when it was made for this launch. */
  readonly userData: string;
  /** What the main process has written to its output so far. */
  output(): string;
  /** The application menu as it is now, one line per entry. */
  menu(): Promise<readonly MenuLine[]>;
  /** Clicks the entry of the application menu with this label; fails when it is greyed. */
  clickMenu(label: string): Promise<void>;
  /** Brings `dialogs.log` and `calls` up to date. */
  sync(): Promise<void>;
  /** Closes the window as a person does and waits for the app's end. @returns its exit code. */
  close(): Promise<number | null>;
  /** Ends the app as a power cut does. */
  kill(): Promise<void>;
}

/** How to start the app. */
export interface LaunchOptions {
  /** A data folder to start on; by default a fresh one whose name has Chinese characters and a blank. */
  readonly userData?: string;
  /** Size of the page in CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** The main file; by default the built app's. */
  readonly main?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the end-to-end tests run on here: the real Electron where its binary is, else the stand-in. */
export const platform: 'electron' | 'chromium' = electronExecutable() ? 'electron' : 'chromium';

let announced = false;

/** Starts the app; every launch is a process of its own, so an app may be started again on the same data folder. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  if (platform === 'electron') return launchElectron(options);
  if (!announced) {
    process.stderr.write(
      'e2e: no Electron binary here, so the real-Electron run is SKIPPED; using the stand-in.\n',
    );
    announced = true;
  }
  return launchOverChromium(options);
}
