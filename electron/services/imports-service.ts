import { createHash } from 'node:crypto';
import type { ImportChoices } from '../../shared/contract/imports.contract.ts';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ProjectLists } from '../../shared/import/details/details.ts';
import { importEdit } from '../../shared/import/import-edit.ts';
import { understandWorkbook } from '../../shared/import/understand-workbook.ts';
import type { Grid } from '../../shared/import/workbook/grid.ts';
import type { RecognitionOptions } from '../../shared/import/workbook/recognise-workbook.ts';
import type { Recognition } from '../../shared/import/workbook/recognition.ts';
import { applyEdit } from '../../shared/report/apply-edit.ts';
import { describeEdit } from '../../shared/report/describe-edit.ts';
import type { Edit } from '../../shared/report/edit.ts';
import type { Report } from '../../shared/report/schema.ts';
import { insertImport } from '../database/repositories/imports-repo.ts';
import { inTransaction } from '../database/transaction.ts';
import { prepareWorkbookReader, type ReadWorkbookOptions } from '../excel/read-workbook.ts';
import { readUnderstood } from '../excel/understand-file.ts';
import { type InputFile, readInputFile } from '../files/read-file.ts';
import type { ServiceContext } from './context.ts';
import { bodyOf, openReport, requireReport, writeReport } from './reports-service.ts';
import { keepVersion } from './versions-service.ts';

/** Larger than any budget workbook, small enough to unpack in the worker's memory. */
export const INPUT_LIMIT_MB = 100;

/** A workbook that was read; its bytes are kept so that a commit can store the original. */
export interface ReadWorkbook {
  readonly file: InputFile;
  readonly grid: Grid;
  readonly recognition: Recognition;
  readonly details: ProjectLists;
}

export interface Committed {
  readonly opened: OpenReport;
  /** the undo label */
  readonly label: string;
}

/** Gets the reader ready while a command still opens its database. Optional: it only shortens the wait. */
export function prepareImport(): void {
  prepareWorkbookReader();
}

/**
 * Reads and recognises a workbook; stores nothing.
 * @param options the report's year, so that last year's tables fill last year's column
 * @throws AppError FILE_*, NOT_A_WORKBOOK, WORKBOOK_DAMAGED, WORKBOOK_EMPTY, PARSE_*
 */
export async function readBudgetWorkbook(
  path: string,
  options: RecognitionOptions = {},
): Promise<ReadWorkbook> {
  return recogniseFile(await readInputFile(path, { limitMb: INPUT_LIMIT_MB }), options);
}

/** As `readBudgetWorkbook`, for a caller that needs figures. @throws AppError WORKBOOK_NO_AMOUNTS when there are none. */
export async function readFilledWorkbook(
  path: string,
  options: RecognitionOptions = {},
): Promise<ReadWorkbook> {
  return withFigures(await readBudgetWorkbook(path, options));
}

/**
 * A workbook whose bytes are already here: dropped on the window, or kept from an earlier import.
 * @param reading `signal` stops it at once, whatever the file is doing
 */
export async function recogniseFile(
  file: InputFile,
  options: RecognitionOptions,
  reading: Pick<ReadWorkbookOptions, 'signal' | 'onCells'> = {},
): Promise<ReadWorkbook> {
  return { file, ...(await readUnderstood(file.bytes, file.fileName, options, reading)) };
}

/** The same workbook understood by what has become known since: its report's year, or what the clerk settled. */
export function understoodAgain(read: ReadWorkbook, options: RecognitionOptions): ReadWorkbook {
  return { ...read, ...understandWorkbook(read.grid, options) };
}

/** @throws AppError WORKBOOK_NO_AMOUNTS */
export function withFigures(read: ReadWorkbook): ReadWorkbook {
  if (read.recognition.figures.length > 0) return read;
  throw new AppError('WORKBOOK_NO_AMOUNTS', { file: read.file.fileName });
}

/**
 * Writes the accepted figures into a report: version, original file and new body in one transaction, together with
 * what `alsoStore` writes.
 * @throws AppError REPORT_NOT_FOUND, CONFLICT
 */
export function commitWorkbook(
  context: ServiceContext,
  read: ReadWorkbook,
  target: { readonly reportId: string; readonly baseRevision: number },
  choices: ImportChoices,
  alsoStore: () => void = () => undefined,
): Committed {
  const importId = context.newId();
  const { file, recognition } = read;
  const origin = { importId, fileName: file.fileName, newId: context.newId };
  const editOf = (report: Report) => importEdit(read, choices, report, origin);
  return commitEdit(context, target, editOf, () => {
    insertImport(context.db, {
      id: importId,
      reportId: target.reportId,
      kind: 'workbook',
      fileName: file.fileName,
      sha256: sha256(file.bytes),
      createdAt: context.now().toISOString(),
      recognition,
      choices,
      bytes: file.bytes,
    });
    alsoStore();
  });
}

/** Applies one edit to the stored report behind a version of it, together with what `alsoStore` writes. */
export function commitEdit(
  context: ServiceContext,
  { reportId, baseRevision }: { readonly reportId: string; readonly baseRevision: number },
  editOf: (report: Report) => Edit,
  alsoStore: () => void,
): Committed {
  const label = inTransaction(context.db, () => {
    const stored = requireReport(context, reportId);
    const before = bodyOf(stored);
    const edit = editOf(before);
    const description = describeEdit(edit, before);
    keepVersion(context, stored, 'import', `${description}之前`);
    alsoStore();
    writeReport(context, applyEdit(before, edit), baseRevision);
    return description;
  });
  return { opened: openReport(context, reportId), label };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
