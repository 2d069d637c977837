import { pathOf } from '../../report/paths.ts';
import { findOrdinals } from '../../text/ordinals.ts';
import { addedChange } from './added-changes.ts';
import { align } from './align.ts';
import type { EditedRun } from './edited-document.ts';
import { type ExportedLine, type ExportedRun, lineOfRuns } from './exported-lines.ts';
import { runChanges } from './line-changes.ts';
import { inOrder } from './ordered-pairs.ts';
import { cutRuns, leadingOrdinal } from './ordinal.ts';
import { placeLabel } from './place-label.ts';
import { itemOfPath } from './places.ts';
import { computedChange, type Draft, type Sides } from './segment-changes.ts';

/** One `二是……` of a paragraph that runs all tasks together. */
interface ExportedClause {
  readonly ordinal: string;
  readonly id: string;
  readonly runs: readonly ExportedRun[];
  readonly text: string;
}

interface ClauseParagraph {
  readonly intro: readonly ExportedRun[];
  readonly clauses: readonly ExportedClause[];
}

const COUNTED = '“一是、二是”由软件按任务的次序编排。';

/** The clauses of a paragraph of tasks run together; null for every other paragraph. */
export function clausesOf(line: ExportedLine): ClauseParagraph | null {
  const starts = line.runs.flatMap((run, index) => (isClauseMark(run) ? [index] : []));
  if (starts.length === 0 || line.role !== 'body') return null;
  const clauses = starts.map((start, index): ExportedClause => {
    const runs = line.runs.slice(start + 1, starts[index + 1]);
    const source = runs.find((run) => run.source)?.source;
    const id = (source && itemOfPath(source.path)?.id) ?? '';
    return { ordinal: line.runs[start]?.text ?? '', id, runs, text: runs.map((run) => run.text).join('') };
  });
  const printed = starts.map((start) => lengthOf(line.runs.slice(0, start)));
  const found = findOrdinals(line.text).map(({ start }) => start);
  // Where the words themselves count `一是、二是`, clauses cannot be told apart in the edited text.
  if (printed.join() !== found.join() || clauses.some(({ id }) => id === '')) return null;
  return { intro: line.runs.slice(0, starts[0]), clauses };
}

function lengthOf(runs: readonly ExportedRun[]): number {
  return runs.reduce((length, { text }) => length + text.length, 0);
}

function isClauseMark({ source, text }: ExportedRun): boolean {
  return source === null && /是$/u.test(text) && leadingOrdinal(text)?.text === text;
}

/** What changed in a paragraph of tasks run together: each task is compared with its own old self. */
export function clauseChanges(
  line: ExportedLine,
  { intro, clauses }: ClauseParagraph,
  edited: readonly EditedRun[],
  sides: Sides,
): Draft[] {
  const text = edited.map((run) => run.text).join('');
  const ordinals = findOrdinals(text);
  const found = ordinals.map(({ end, text: ordinal }, index) => {
    const runs = cutRuns(edited, end, ordinals[index + 1]?.start);
    return { ordinal, runs, text: runs.map((run) => run.text).join('') };
  });
  const introChanges = runChanges(lineOfRuns(line, intro), cutRuns(edited, 0, ordinals[0]?.start), sides);
  const alignment = align(
    clauses.map((clause) => ({ text: clause.text, mark: null })),
    found.map((clause) => ({ text: clause.text, marks: [] })),
  );
  const stable = new Set(inOrder(alignment).map(({ to }) => to));
  let after: string | null = null;
  const changes = found.flatMap(({ ordinal, runs }, index): Draft[] => {
    const clause = clauses[alignment[index] ?? -1];
    if (!clause) return [addedChange(runs, { kind: 'item', list: 'tasks', after, gap: null }, index, sides)];
    const moved = stable.has(index) ? [] : [movedTask(clause, after, sides)];
    after = stable.has(index) ? clause.id : after;
    const position = index + 1;
    const recounted = leadingOrdinal(ordinal)?.value !== position && ordinal !== clause.ordinal;
    return [
      ...(recounted ? [ordinalChange(clause, ordinal)] : []),
      ...moved,
      ...runChanges(lineOfRuns(line, clause.runs), runs, sides),
    ];
  });
  const removed = clauses
    .filter((_, index) => !alignment.includes(index))
    .map((clause) => removedTask(clause, sides));
  return [...introChanges, ...changes, ...removed];
}

function ordinalChange({ id, ordinal }: ExportedClause, typed: string): Draft {
  const where = { place: '任务的次序', path: pathOf.item('tasks', id) };
  return computedChange(where, { before: ordinal, after: typed }, COUNTED);
}

function movedTask(clause: ExportedClause, after: string | null, sides: Sides): Draft {
  const draft = taskDraft(clause, 'moved', sides);
  return {
    ...draft,
    place: `${draft.place}，移到${after === null ? '最前面' : `${taskLabel(after, sides)}之后`}`,
    before: clause.text,
    after: clause.text,
    operations: [{ kind: 'moveItem', list: 'tasks', id: clause.id, after }],
  };
}

function removedTask(clause: ExportedClause, sides: Sides): Draft {
  return {
    ...taskDraft(clause, 'removed', sides),
    before: clause.text,
    operations: [{ kind: 'removeItem', list: 'tasks', id: clause.id }],
  };
}

function taskLabel(id: string, { exported }: Sides): string {
  return placeLabel(pathOf.item('tasks', id, 'content'), exported);
}

function taskDraft({ id }: ExportedClause, kind: Draft['kind'], { exported, present }: Sides): Draft {
  const gone = !present.report.tasks.items.some((task) => task.id === id);
  return {
    kind,
    place: taskLabel(id, { exported, present }),
    path: pathOf.item('tasks', id),
    before: '',
    after: '',
    current: null,
    figures: [],
    reason: gone ? '这项任务在导出以后已经从报告里删除。' : null,
    operations: [],
  };
}
