import { setImmediate } from 'node:timers/promises';
import type { Remembered } from '../../shared/contract/imports.contract.ts';
import { canonicalForm, formName } from '../../shared/import/memory/fingerprint.ts';
import { type Confirmed, learnProfile } from '../../shared/import/memory/learn.ts';
import { type ImportProfile, importProfileSchema } from '../../shared/import/memory/profile.ts';
import { isSimilar, recallMapping } from '../../shared/import/memory/recall.ts';
import { outlineSheet, type SheetOutline } from '../../shared/import/memory/sheet-form.ts';
import { formOf, type WorkbookForm } from '../../shared/import/memory/workbook-form.ts';
import type { Grid } from '../../shared/import/workbook/grid.ts';
import type { RecognitionOptions } from '../../shared/import/workbook/recognise-workbook.ts';
import {
  getProfile,
  listProfiles,
  putProfile,
  type StoredProfile,
  setProfileUsedAt,
} from '../database/repositories/import-profiles-repo.ts';
import type { InputFile } from '../files/read-file.ts';
import type { ServiceContext } from './context.ts';
import { type ReadWorkbook, recogniseFile, sha256 } from './imports-service.ts';

/** A workbook's form with its fingerprint; worked out once, before the clerk settles anything. */
export interface KnownForm {
  readonly form: WorkbookForm;
  readonly fingerprint: string;
}

/** What an earlier import says about a workbook, and the profile that says so. */
export interface Recalled {
  readonly fingerprint: string;
  readonly remembered: Remembered;
}

/** Profiles tried on a form that none knows exactly, the last used ones first. */
const TRIED = 50;

/** A workbook that was read, with what its sheets say of themselves, in their order. */
export interface OutlinedWorkbook {
  readonly read: ReadWorkbook;
  readonly outlines: readonly SheetOutline[];
}

/** As `recogniseFile`; the sheets are outlined while the thread still works out the figures. */
export async function recogniseOutlined(
  file: InputFile,
  options: RecognitionOptions,
  signal?: AbortSignal,
): Promise<OutlinedWorkbook> {
  const outlines = Promise.withResolvers<readonly SheetOutline[]>();
  const onCells = (grid: Grid) => outlines.resolve(outlinesOf(grid));
  const read = await recogniseFile(file, options, { onCells, ...(signal && { signal }) });
  return { read, outlines: await outlines.promise };
}

/** Lets the event loop turn between the sheets: many together would hold up the window. */
async function outlinesOf({ sheets }: Grid): Promise<SheetOutline[]> {
  const outlines: SheetOutline[] = [];
  for (const sheet of sheets) {
    await setImmediate();
    outlines.push(outlineSheet(sheet));
  }
  return outlines;
}

/** The form of a workbook of which nothing was settled by hand yet. */
export async function knownForm({ read, outlines }: OutlinedWorkbook): Promise<KnownForm> {
  await setImmediate();
  const form = formOf(read.grid, outlines, read.recognition);
  await setImmediate();
  return { form, fingerprint: sha256(new TextEncoder().encode(canonicalForm(form))) };
}

/**
 * What is remembered of a form: by its fingerprint, else by the profile of a similar form that finds most figures.
 * Null when nothing fits, or when nothing remembered belongs into a report of this year.
 */
export async function recallForm(
  { db }: ServiceContext,
  knownForm: Promise<KnownForm>,
  reportYear: number,
): Promise<Recalled | null> {
  const profiles = listProfiles(db, TRIED);
  // Where nothing was ever learnt, the clerk need not wait until the form is known.
  if (profiles.length === 0) return null;
  const { form, fingerprint } = await knownForm;
  const exact = getProfile(db, fingerprint);
  const known = exact && profileOf(exact);
  if (exact && known) return recalled(exact, recallMapping(form, known, reportYear));
  const similar = profiles.flatMap((stored) => {
    const profile = profileOf(stored);
    if (!profile) return [];
    const recall = recallMapping(form, profile, reportYear);
    return isSimilar(form, profile, recall) ? [{ stored, recall }] : [];
  });
  const [best] = similar.toSorted((a, b) => b.recall.figures.length - a.recall.figures.length);
  return best ? recalled(best.stored, best.recall) : null;
}

/**
 * Keeps what a confirmed import taught, also where it taught no more than recognition knew: next year it is one
 * click. Must run inside the transaction of the import.
 * @param recalledFrom fingerprint of the profile that the clerk was shown
 */
export function learnForm(
  context: ServiceContext,
  { form, fingerprint }: KnownForm,
  confirmed: Confirmed,
  recalledFrom: string | null,
): void {
  const now = context.now().toISOString();
  const stored = getProfile(context.db, fingerprint);
  const before = stored && profileOf(stored);
  const profile = learnProfile(form, confirmed, before);
  if (profile) {
    putProfile(context.db, { fingerprint, formName: formName(form), learntAt: now, body: profile });
  }
  if (recalledFrom !== null) setProfileUsedAt(context.db, recalledFrom, now);
}

/** Null for one that another version of the program wrote: it is learnt anew at the next import. */
export function profileOf({ body }: StoredProfile): ImportProfile | null {
  const parsed = importProfileSchema.safeParse(body);
  return parsed.success ? parsed.data : null;
}

function recalled(
  { fingerprint, learntAt }: StoredProfile,
  recall: Omit<Remembered, 'learntAt'>,
): Recalled | null {
  const isEmpty = recall.figures.length === 0 && recall.missing.length === 0;
  return isEmpty ? null : { fingerprint, remembered: { learntAt, ...recall } };
}
