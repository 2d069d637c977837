import type { PicturePage } from '../../shared/compose/html/chart-picture.ts';
import type { ExportFormat } from '../../shared/contract/export-formats.ts';

/** What services need from the outside world. The app gives Electron's, the command line its own, tests fixed ones. */
export interface Log {
  /** Records an unexpected error with its stack and returns the short reference the clerk is shown. */
  readonly bug: (error: unknown) => string;
}

export interface Dialogs {
  /** path of the chosen workbook, null when cancelled */
  readonly chooseWorkbook: () => Promise<string | null>;
  /** path of a workbook with 评分表 or 绩效目标表, null when cancelled */
  readonly chooseForm: () => Promise<string | null>;
  /** path of last year's report, null when cancelled */
  readonly chooseDocument: () => Promise<string | null>;
  /** path of an exported Word file that came back edited, null when cancelled */
  readonly chooseEdited: () => Promise<string | null>;
  /** path to save to, null when cancelled */
  readonly chooseExportTarget: (suggestedName: string, format: ExportFormat) => Promise<string | null>;
  /** path of a file of remembered forms, null when cancelled */
  readonly chooseProfiles: () => Promise<string | null>;
  /** path to save remembered forms to, null when cancelled */
  readonly chooseProfilesTarget: (suggestedName: string) => Promise<string | null>;
  /** path of a file of scoring indicators, null when cancelled */
  readonly choosePack: () => Promise<string | null>;
  /** path to save scoring indicators to, null when cancelled */
  readonly choosePackTarget: (suggestedName: string) => Promise<string | null>;
  /** path of a backup, null when cancelled */
  readonly chooseBackup: () => Promise<string | null>;
  /** path to write a backup to, such as on a USB stick; null when cancelled */
  readonly chooseBackupTarget: (suggestedName: string) => Promise<string | null>;
  /** path of a report saved as a file, null when cancelled */
  readonly chooseReportFile: () => Promise<string | null>;
  /** path to save a report as a file to, null when cancelled */
  readonly chooseReportTarget: (suggestedName: string) => Promise<string | null>;
  /** opens a PDF in the system's own program, where it can be printed. @throws AppError NO_PDF_PROGRAM */
  readonly openForPrinting: (path: string) => Promise<void>;
  /** shows a file this program wrote in the file manager */
  readonly reveal: (path: string) => void;
}

/** Prints one complete HTML page (shared/compose/html) to PDF bytes. */
export type PrintPdf = (html: string) => Promise<Uint8Array>;

/** Opens a page and asks it for its picture, a PNG in a `data:` address; null where there is no browser. */
export type DrawPicture = (page: PicturePage) => Promise<string | null>;

/** A page that stands laid out in a browser. */
export interface LaidOutPage {
  readonly printPdf: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** The browser that turns pages into files. */
export interface PagePrinter {
  /** @throws AppError PDF_UNAVAILABLE where there is no browser */
  readonly printPdf: PrintPdf;
  /** Everything `printPdf` does before it prints. @throws as `printPdf` */
  readonly layOut: (html: string) => Promise<LaidOutPage>;
  readonly drawPicture: DrawPicture;
}

export type Clock = () => Date;
export type NewId = () => string;
