import * as z from 'zod';
import { FIGURE_CHOICES } from '../import/round-trip/adopted-text.ts';
import { CHANGE_KINDS } from '../import/round-trip/change.ts';
import { procedure } from './define.ts';
import { openReportSchema, reportIdSchema } from './reports.contract.ts';

const token = z.uuid();
const changeId = z.string().regex(/^c\d{1,6}$/);

/** Far larger than any report, pictures included. */
const MAX_FILE_BYTES = 100 * 1024 * 1024;
const MAX_CHANGES = 20_000;

/** What an edited file was compared with. */
const originSchema = z.discriminatedUnion('kind', [
  /** the very state it was exported from */
  z.strictObject({ kind: z.literal('exact'), code: z.string(), /** ISO instant */ keptAt: z.string() }),
  /** this report, in a state that was not kept */
  z.strictObject({ kind: z.literal('unknownState'), code: z.string() }),
  /** the file does not say where it comes from */
  z.strictObject({ kind: z.literal('unmarked') }),
  /** the file says that it comes from another report; null when that one is not in this program */
  z.strictObject({
    kind: z.literal('otherReport'),
    reportId: reportIdSchema.nullable(),
    title: z.string().nullable(),
  }),
]);
export type ReviewOrigin = z.infer<typeof originSchema>;

/** One difference, without what main alone needs to carry it out; see `ReviewChange`. */
const changeSchema = z.strictObject({
  id: changeId,
  kind: z.enum(CHANGE_KINDS),
  place: z.string(),
  path: z.string(),
  before: z.string(),
  after: z.string(),
  current: z.string().nullable(),
  figures: z.array(
    z.strictObject({ label: z.string(), live: z.string(), typed: z.string(), fitsTable: z.boolean() }),
  ),
  reason: z.string().nullable(),
});
export type ChangeView = z.infer<typeof changeSchema>;

const commentSchema = z.strictObject({
  id: z.string(),
  author: z.string(),
  /** as the file states it, '' when it does not */
  date: z.string(),
  text: z.string(),
  quoted: z.string(),
  /** where in the report it hangs, in words; '' outside the text */
  place: z.string(),
  path: z.string().nullable(),
});
export type CommentView = z.infer<typeof commentSchema>;

/** An edited file that was compared but not yet written into a report; main keeps it under the token. */
export const pendingReviewSchema = z.strictObject({
  token,
  fileName: z.string(),
  origin: originSchema,
  changes: z.array(changeSchema),
  comments: z.array(commentSchema),
  /** insertions, deletions and moves that were tracked; they count as accepted */
  trackedChanges: z.int(),
  /** most of the report was found again in the file */
  looksRight: z.boolean(),
});
export type PendingReview = z.infer<typeof pendingReviewSchema>;

const adoptedSchema = z.strictObject({ id: changeId, figures: z.array(z.enum(FIGURE_CHOICES)).max(500) });
export type AdoptedChoice = z.infer<typeof adoptedSchema>;

const dropped = {
  fileName: z.string().min(1).max(260),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= MAX_FILE_BYTES, '文件太大'),
};

const foundVersionSchema = z.strictObject({
  reportId: reportIdSchema,
  /** the report, as it is called in the list */
  title: z.string(),
  /** null when it is the report as it is stored now */
  versionId: z.string().nullable(),
});
export type FoundVersion = z.infer<typeof foundVersionSchema>;

export const reviewContract = {
  /** asks for an edited .docx in a native dialog; null when cancelled */
  choose: procedure({
    input: z.strictObject({ reportId: reportIdSchema }),
    output: pendingReviewSchema.nullable(),
  }),
  /** an edited .docx that was dropped on the window: its bytes, never its path */
  readFile: procedure({
    input: z.strictObject({ reportId: reportIdSchema, ...dropped }),
    output: pendingReviewSchema,
  }),
  /** true for a dropped file that this program exported, unless from a report of an earlier year */
  comesBack: procedure({
    input: z.strictObject({ reportId: reportIdSchema, ...dropped }),
    output: z.boolean(),
  }),
  /** calls off the reading under way; it then fails with READING_CANCELLED */
  cancelReading: procedure({ input: z.strictObject({}), output: z.void() }),
  /** one transaction: version, original file, the adopted changes as one edit */
  commit: procedure({
    input: z.strictObject({
      token,
      reportId: reportIdSchema,
      baseRevision: z.int(),
      adopted: z.array(adoptedSchema).max(MAX_CHANGES),
    }),
    output: z.strictObject({ opened: openReportSchema, label: z.string() }),
  }),
  discard: procedure({ input: z.strictObject({ token }), output: z.void() }),
  /** the saved state a printed code stands for, of whichever report */
  findVersion: procedure({
    input: z.strictObject({ code: z.string().max(40) }),
    output: foundVersionSchema,
  }),
};
