import type { AdoptedChoice, PendingReview } from '../../shared/contract/review.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { adoptEdit } from '../../shared/import/round-trip/adopt.ts';
import { type Comparison, compareEdited } from '../../shared/import/round-trip/compare.ts';
import { comparedReport } from '../../shared/import/round-trip/compared-report.ts';
import { placeLabel } from '../../shared/import/round-trip/place-label.ts';
import { applyEdit } from '../../shared/report/apply-edit.ts';
import type { Edit } from '../../shared/report/edit.ts';
import { type Report, reportSchema } from '../../shared/report/schema.ts';
import { insertImport } from '../database/repositories/imports-repo.ts';
import { type InputFile, readInputFile } from '../files/read-file.ts';
import { readEditedFile } from '../word/read-edited-file.ts';
import type { ServiceContext } from './context.ts';
import { type Committed, commitEdit, INPUT_LIMIT_MB, sha256 } from './imports-service.ts';
import { createOpenFiles, createReading } from './open-files.ts';
import { type ReviewBase, reviewBase } from './review-base.ts';

/** The edited files lying open for review, by token; the counterpart of the import desk for the leader's changes. */
export interface ReviewDesk {
  /** @throws AppError FILE_*, NOT_AN_EDITED_DOCX, WORD_*, PARSE_*, REPORT_NOT_FOUND */
  readonly openPath: (reportId: string, path: string) => Promise<PendingReview>;
  readonly openFile: (reportId: string, file: InputFile) => Promise<PendingReview>;
  /** the reading under way fails with READING_CANCELLED */
  readonly cancelReading: () => void;
  /** @throws AppError IMPORT_NOT_FOUND, REPORT_NOT_FOUND, CONFLICT, VALIDATION */
  readonly commit: (
    token: string,
    target: { readonly reportId: string; readonly baseRevision: number },
    adopted: readonly AdoptedChoice[],
  ) => Committed;
  readonly discard: (token: string) => void;
}

interface OpenReview {
  readonly file: InputFile;
  readonly base: ReviewBase;
  readonly comparison: Comparison;
}

/** With fewer paragraphs found again it is probably another document. */
const LOOKS_RIGHT = 0.3;

export function createReviewDesk(context: ServiceContext): ReviewDesk {
  const open = createOpenFiles<OpenReview>(context.newId);
  const reading = createReading();
  const openFile = async (reportId: string, file: InputFile): Promise<PendingReview> => {
    const edited = await readEditedFile(file.bytes, file.fileName, reading.begin());
    const base = reviewBase(context, reportId, edited.version);
    const comparison = compareEdited(edited, base);
    return {
      token: open.add({ file, base, comparison }),
      fileName: file.fileName,
      origin: base.origin,
      changes: comparison.changes.map(({ operations: _, figures, ...change }) => ({
        ...change,
        figures: figures.map(({ figure, ...words }) => ({ ...words, fitsTable: figure !== null })),
      })),
      comments: edited.comments.map((comment) => {
        const path = comparison.commentPaths.get(comment.id) ?? null;
        return { ...comment, path, place: path === null ? '' : placeLabel(path, base.exported) };
      }),
      trackedChanges: edited.trackedChanges,
      looksRight: comparison.found >= LOOKS_RIGHT,
    };
  };
  return {
    openPath: async (reportId, path) =>
      openFile(reportId, await readInputFile(path, { limitMb: INPUT_LIMIT_MB })),
    openFile,
    cancelReading: reading.cancel,
    commit: (token, target, adopted) => {
      const committed = commitReview(context, open.get(token), target, adopted);
      open.discard(token);
      return committed;
    },
    discard: open.discard,
  };
}

function commitReview(
  context: ServiceContext,
  { file, base, comparison }: OpenReview,
  target: { readonly reportId: string; readonly baseRevision: number },
  adopted: readonly AdoptedChoice[],
): Committed {
  const choices = new Map(adopted.map(({ id, figures }) => [id, figures]));
  const chosen = comparison.changes.flatMap((change) => {
    const figures = choices.get(change.id);
    return figures ? [{ change, figures }] : [];
  });
  const editOf = (report: Report): Edit => {
    const { outline, pack } = base.present;
    const present = comparedReport(report, outline, pack);
    const edit = adoptEdit(chosen, { exported: base.exported, present }, context.newId);
    const checked = reportSchema.safeParse(applyEdit(report, edit));
    if (!checked.success) throw new AppError('VALIDATION', {}, { cause: checked.error });
    return edit;
  };
  return commitEdit(context, target, editOf, () =>
    insertImport(context.db, {
      id: context.newId(),
      reportId: target.reportId,
      kind: 'word',
      fileName: file.fileName,
      sha256: sha256(file.bytes),
      createdAt: context.now().toISOString(),
      recognition: { review: comparison.changes },
      choices: { adopted },
      bytes: file.bytes,
    }),
  );
}
