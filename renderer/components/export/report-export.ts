import type { DocumentVariant } from '../../../shared/compose/document.ts';
import type { ExportFormat } from '../../../shared/contract/export-formats.ts';

export interface ExportedFile {
  readonly fileName: string;
  /** stands for the file's place; the renderer never sees a path */
  readonly token: string;
}

export interface ReportExport {
  /** the format being written, null when idle */
  readonly running: ExportFormat | 'print' | null;
  /** what this window exported last, by format */
  readonly done: Partial<Record<ExportFormat, ExportedFile>>;
  readonly run: (format: ExportFormat, variant?: DocumentVariant) => Promise<void>;
  /** makes the PDF and opens it in the system's program, where it is printed */
  readonly print: (variant?: DocumentVariant) => Promise<void>;
  readonly reveal: (file: ExportedFile) => void;
}
