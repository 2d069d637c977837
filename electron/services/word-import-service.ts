import type { WordOutline } from '../../shared/import/word/outline.ts';
import { type PlacedReport, placeReport } from '../../shared/import/word/place.ts';
import { lastYearEdits } from '../../shared/import/word/to-edits.ts';
import type { Report } from '../../shared/report/schema.ts';
import { insertImport } from '../database/repositories/imports-repo.ts';
import { type InputFile, readInputFile } from '../files/read-file.ts';
import { readWordDocument } from '../word/read-document.ts';
import type { ServiceContext } from './context.ts';
import { type Committed, commitEdit, INPUT_LIMIT_MB, sha256 } from './imports-service.ts';

/** Last year's report, read and placed, with the reader's own messages. */
export interface ReadWordReport {
  readonly file: InputFile;
  readonly outline: WordOutline;
  readonly placed: PlacedReport;
}

/**
 * Reads and places a last-year report (.docx, .doc, .txt); stores nothing.
 * @throws AppError FILE_*, NOT_A_WORD_FILE, WORD_DAMAGED, WORD_EMPTY, PARSE_TIMEOUT
 */
export async function readLastYearReport(path: string): Promise<ReadWordReport> {
  const file = await readInputFile(path, { limitMb: INPUT_LIMIT_MB });
  const outline = await readWordDocument(file.bytes, file.fileName);
  return { file, outline, placed: placeReport(outline.blocks) };
}

/** Places last year's texts where the report is still empty, and keeps the original file. */
export function commitLastYearReport(
  context: ServiceContext,
  { file, placed }: ReadWordReport,
  target: { readonly reportId: string; readonly baseRevision: number },
): Committed {
  const editOf = (report: Report) =>
    lastYearEdits(placed, report, { fileName: file.fileName, newId: context.newId });
  return commitEdit(context, target, editOf, () =>
    insertImport(context.db, {
      id: context.newId(),
      reportId: target.reportId,
      kind: 'word',
      fileName: file.fileName,
      sha256: sha256(file.bytes),
      createdAt: context.now().toISOString(),
      recognition: { facts: placed.facts, unplaced: placed.unplaced },
      choices: {},
      bytes: file.bytes,
    }),
  );
}
