import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DocumentVariant } from '../../shared/compose/document.ts';
import type { ExportFormat } from '../../shared/contract/export-formats.ts';
import type { ExportOutcome } from '../../shared/contract/exports.contract.ts';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { freeFileName } from '../files/free-file-name.ts';
import { hasErrorCode } from '../files/system-error.ts';
import { preparePdfReader } from '../pdf/read-printed-pdf.ts';
import type { ServiceContext } from './context.ts';
import type { ExportedFiles } from './exported-files.ts';
import { type ExportRequest, exportReport, suggestedFileName } from './exports-service.ts';
import type { Dialogs, PagePrinter } from './ports.ts';
import { type PrintAhead, printAhead } from './print-ahead.ts';
import { exportedDocument, printedPage } from './render-report.ts';
import { openReport } from './reports-service.ts';
import type { RunningWork } from './running-work.ts';

export interface WantedExport {
  readonly reportId: string;
  readonly format: ExportFormat;
  readonly variant: DocumentVariant;
}

/** The exports of one window: asks where to, and remembers what found its file in use. */
export interface ExportDesk {
  /** null when cancelled; nothing is left behind then */
  readonly run: (wanted: WantedExport) => Promise<ExportOutcome | null>;
  /** @throws AppError FILE_NOT_FOUND for a token this desk did not give out, and as `exportReport` */
  readonly again: (token: string, as: 'same' | 'free') => Promise<ExportOutcome>;
  readonly print: (wanted: Omit<WantedExport, 'format'>) => Promise<void>;
}

export interface ExportDeskOptions {
  readonly context: ServiceContext;
  readonly dialogs: Pick<Dialogs, 'chooseExportTarget' | 'openForPrinting'>;
  readonly printer: PagePrinter;
  readonly exported: ExportedFiles;
  /** the window waits for what is being written before it goes */
  readonly writing: RunningWork;
  /** where PDFs that are only printed lie; it is emptied before each */
  readonly printFolder: string;
}

export function createExportDesk(options: ExportDeskOptions): ExportDesk {
  const { context, dialogs, printer, exported, writing, printFolder } = options;
  const waiting = new Map<string, ExportRequest>();

  const write = async (request: ExportRequest, using = printer): Promise<ExportOutcome> => {
    try {
      await writing.track(exportReport(context, using, request));
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'FILE_IN_USE')) throw error;
      const token = context.newId();
      waiting.set(token, request);
      const freeName = basename(freeFileName(request.target));
      return { kind: 'inUse', token, fileName: basename(request.target), freeName };
    }
    return { kind: 'written', ...exported.add(request.target) };
  };

  const begin = (opened: OpenReport, { variant }: WantedExport): PrintAhead => {
    preparePdfReader();
    return printAhead(printer, printedPage(exportedDocument(opened, variant)));
  };

  return {
    run: async (wanted) => {
      const opened = openReport(context, wanted.reportId);
      const suggested = suggestedFileName(opened, wanted.format, wanted.variant);
      const choosing = dialogs.chooseExportTarget(suggested, wanted.format);
      const ahead = wanted.format === 'pdf' ? begin(opened, wanted) : null;
      try {
        const target = await choosing;
        return target === null ? null : await write({ ...wanted, target }, ahead?.printer);
      } finally {
        ahead?.close();
      }
    },
    again: async (token, as) => {
      const request = waiting.get(token);
      if (!request) throw new AppError('FILE_NOT_FOUND');
      waiting.delete(token);
      return await write(as === 'same' ? request : { ...request, target: freeFileName(request.target) });
    },
    print: async ({ reportId, variant }) => {
      const name = suggestedFileName(openReport(context, reportId), 'pdf', variant);
      await emptyFolder(printFolder);
      const target = freeFileName(join(printFolder, name));
      await writing.track(exportReport(context, printer, { reportId, variant, format: 'pdf', target }));
      await dialogs.openForPrinting(target);
    },
  };
}

/** The reader of the last print may still hold its file: it stays, and the next one takes a number. */
async function emptyFolder(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    if (!hasErrorCode(error, ['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY'])) throw error;
  }
  await mkdir(folder, { recursive: true });
}
