import type { RunSource } from '../../compose/document.ts';
import type { EditedRun } from './edited-document.ts';
import type { ExportedRun } from './exported-lines.ts';
import { findOvertyped } from './overtyped.ts';
import { ownersOf, range, type Traced, trace } from './trace-characters.ts';

/** What an edited paragraph is made of, as far as it goes back to the exported one. */
export type EditedPiece =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean }
  /** a live figure or fact that was left as it was */
  | { readonly kind: 'live'; readonly text: string; readonly bold: boolean; readonly source: RunSource }
  /** a live figure or fact in whose place something else was typed */
  | {
      readonly kind: 'overtyped';
      readonly text: string;
      readonly bold: boolean;
      readonly source: RunSource;
      /** what the figure said when it was exported */
      readonly live: string;
    };

/** The words of one place of the report inside a paragraph, before and after. */
export interface SegmentChange {
  /** the text and its paragraph; null for computed words */
  readonly place: { readonly path: string; readonly paragraph: number } | null;
  readonly before: string;
  readonly after: string;
  readonly pieces: readonly EditedPiece[];
  /** the words are the same, and other ones are bold */
  readonly boldOnly: boolean;
  /** for every character of `before`, whether it was bold */
  readonly wasBold: readonly boolean[];
}

const WORDLIKE = /[\p{L}\p{N}]/u;

/**
 * Holds the runs of an exported paragraph against those of the edited one, and tells for every place of the report in
 * it what its words are now. Segments without any change are left out.
 */
export function compareRuns(exported: readonly ExportedRun[], edited: readonly EditedRun[]): SegmentChange[] {
  const before = exported.map((run) => run.text).join('');
  const after = edited.map((run) => run.text).join('');
  if (before === after && !hasBold(exported) && !hasBold(edited)) return [];
  const runOfChar = exported.flatMap((run, index) => Array.from({ length: run.text.length }, () => index));
  const segments = segmentsOf(exported);
  const segmentOfRun = segments.flatMap((runs, index) => runs.map(() => index));
  const traced = trace(before, after);
  const boldAt = edited.flatMap((run) => Array.from({ length: run.text.length }, () => run.bold));
  const overtyped = findOvertyped(exported, traced, after);
  const segmentAt = (char: number) => segmentOfRun[runOfChar[char] ?? -1] ?? -1;
  const owner = ownersOf(traced, after.length, before.length, segmentAt, (segment) =>
    isWritten(segments[segment]),
  );
  for (const { run, start, end } of overtyped) owner.fill(segmentOfRun[run] ?? 0, start, end);
  return segments.flatMap((runs, index): SegmentChange[] => {
    const pieces: EditedPiece[] = [];
    for (let at = 0; at < after.length; at += 1) {
      if (owner[at] !== index) continue;
      const run = runOfChar[traced.from[at] ?? -1];
      const typed = overtyped.find(({ start, end }) => at >= start && at < end);
      addPiece(
        pieces,
        after[at] ?? '',
        boldAt[at] === true,
        exported,
        typed ?? intactRun(run, exported, traced, runOfChar),
      );
    }
    const old = runs.map((run) => run.text).join('');
    const now = pieces.map((piece) => piece.text).join('');
    const boldOnly = old === now && isWritten(runs) && boldDiffers(runs, pieces);
    if (old === now && !boldOnly) return [];
    const source = runs[0]?.source;
    const place = source ? { path: source.path, paragraph: source.paragraph } : null;
    const wasBold = runs.flatMap(({ text, bold }) => [...text].map(() => bold));
    return [{ place, before: old, after: now, pieces, boldOnly, wasBold }];
  });
}

function hasBold(runs: readonly { readonly bold: boolean }[]): boolean {
  return runs.some(({ bold }) => bold);
}

function isWritten(runs: readonly ExportedRun[] | undefined): boolean {
  return runs?.[0]?.source != null;
}

/** Neighbouring runs that were written in the same paragraph of the same place. */
function segmentsOf(runs: readonly ExportedRun[]): ExportedRun[][] {
  const segments: ExportedRun[][] = [];
  for (const run of runs) {
    const last = segments.at(-1);
    if (last && placeKey(last[0]) === placeKey(run)) last.push(run);
    else segments.push([run]);
  }
  return segments;
}

function placeKey(run: ExportedRun | undefined): string {
  return run?.source ? `${run.source.path}#${run.source.paragraph}` : '';
}

type LiveHere = { readonly run: number; readonly typed: boolean };

/** The live run a kept character belongs to, when all of the run was kept in one piece. */
function intactRun(
  run: number | undefined,
  exported: readonly ExportedRun[],
  { to }: Traced,
  runOfChar: readonly number[],
): LiveHere | null {
  if (run === undefined || !exported[run]?.live) return null;
  const first = runOfChar.indexOf(run);
  const last = runOfChar.lastIndexOf(run);
  const start = to[first] ?? -1;
  const whole = range(first, last + 1).every((char) => start !== -1 && to[char] === start + char - first);
  return whole ? { run, typed: false } : null;
}

function addPiece(
  pieces: EditedPiece[],
  text: string,
  bold: boolean,
  exported: readonly ExportedRun[],
  live: LiveHere | null,
): void {
  const source = live ? exported[live.run]?.source : null;
  const last = pieces.at(-1);
  if (!live || !source) {
    if (last?.kind === 'text' && last.bold === bold)
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ kind: 'text', text, bold });
    return;
  }
  const kind = live.typed ? 'overtyped' : 'live';
  if (last && last.kind === kind && last.source === source) {
    pieces[pieces.length - 1] = { ...last, text: last.text + text };
  } else if (live.typed) {
    pieces.push({ kind: 'overtyped', text, bold, source, live: exported[live.run]?.text ?? '' });
  } else pieces.push({ kind: 'live', text, bold, source });
}

/** Bold spaces and marks are not worth a question. */
function boldDiffers(runs: readonly ExportedRun[], pieces: readonly EditedPiece[]): boolean {
  const old = runs.flatMap(({ text, bold }) => [...text].map((char) => WORDLIKE.test(char) && bold));
  const now = pieces.flatMap(({ text, bold }) => [...text].map((char) => WORDLIKE.test(char) && bold));
  return old.some((bold, index) => bold !== now[index]);
}
