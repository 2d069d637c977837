import { placeReport } from '../../shared/import/word/place.ts';
import type { LastYearChoices, PlacedReport } from '../../shared/import/word/placed-schemas.ts';
import { lastYearEdits, USUAL_CHOICES } from '../../shared/import/word/to-edits.ts';
import type { Report } from '../../shared/report/schema.ts';
import { insertImport } from '../database/repositories/imports-repo.ts';
import { type InputFile, readInputFile } from '../files/read-file.ts';
import { readWordDocument } from '../word/read-document.ts';
import type { ServiceContext } from './context.ts';
import { type Committed, commitEdit, INPUT_LIMIT_MB, sha256 } from './imports-service.ts';
import { getOutline } from './templates-service.ts';

/** Last year's report, read and placed; its messages begin with the reader's own. */
export interface ReadWordReport {
  readonly file: InputFile;
  readonly placed: PlacedReport;
}

/**
 * Reads and places a last-year report (.docx, .doc, .txt); stores nothing.
 * @throws AppError FILE_*, NOT_A_WORD_FILE, WORD_DAMAGED, WORD_EMPTY, PARSE_TIMEOUT
 */
export async function readLastYearReport(path: string): Promise<ReadWordReport> {
  return placeFile(await readInputFile(path, { limitMb: INPUT_LIMIT_MB }));
}

/**
 * As `readLastYearReport`, for a document whose bytes are already here.
 * @param signal stops the reading at once, whatever the file is doing
 */
export async function placeFile(file: InputFile, signal?: AbortSignal): Promise<ReadWordReport> {
  const outline = await readWordDocument(file.bytes, file.fileName, signal ? { signal } : {});
  const placed = placeReport(outline.blocks);
  return { file, placed: { ...placed, messages: [...outline.messages, ...placed.messages] } };
}

/**
 * Carries last year's text into a report as the choices say, and keeps the original file: one transaction.
 * @throws AppError REPORT_NOT_FOUND, CONFLICT
 */
export function commitLastYearReport(
  context: ServiceContext,
  { file, placed }: ReadWordReport,
  target: { readonly reportId: string; readonly baseRevision: number },
  choices: LastYearChoices = USUAL_CHOICES,
): Committed {
  const importId = context.newId();
  const editOf = (report: Report) => {
    const outline = getOutline(context, report.outlineId);
    return lastYearEdits(
      placed,
      report,
      { importId, fileName: file.fileName, newId: context.newId, outline },
      choices,
    );
  };
  return commitEdit(context, target, editOf, () =>
    insertImport(context.db, {
      id: importId,
      reportId: target.reportId,
      kind: 'word',
      fileName: file.fileName,
      sha256: sha256(file.bytes),
      createdAt: context.now().toISOString(),
      recognition: placed,
      choices,
      bytes: file.bytes,
    }),
  );
}
