import { addedChange } from './added-changes.ts';
import { align } from './align.ts';
import { type Anchor, anchorAfter } from './anchors.ts';
import type { ReviewChange } from './change.ts';
import { clauseChanges, clausesOf } from './clauses.ts';
import type { EditedDocument } from './edited-document.ts';
import { type EditedLine, editedLines } from './edited-lines.ts';
import { type ExportedLine, exportedBlocks, lineOfRuns } from './exported-lines.ts';
import { runChanges } from './line-changes.ts';
import { movedChanges, removedChanges } from './moved-changes.ts';
import { inOrder } from './ordered-pairs.ts';
import { splitEditedOrdinal, splitExportedOrdinal } from './ordinal.ts';
import { itemOfPath } from './places.ts';
import { computedChange, type Draft, type Sides } from './segment-changes.ts';
import { tableChanges } from './table-changes.ts';

/** Everything that differs between the exported and the edited file. */
export interface Comparison {
  /** in the order of the edited file; what was removed follows, then the tables */
  readonly changes: readonly ReviewChange[];
  /** for every comment, by its id, where it hangs; null outside what the program wrote */
  readonly commentPaths: ReadonlyMap<string, string | null>;
  /** share of the exported paragraphs that were found again, 0 to 1; near 0 it is another document */
  readonly found: number;
}

/**
 * Compares an edited file with the report it was exported from. Pure and total.
 * @param sides the report as it was exported, and as it is now; the same twice when the exported state is not known
 */
export function compareEdited(edited: EditedDocument, sides: Sides): Comparison {
  const { document, report } = sides.exported;
  const blocks = exportedBlocks(document, report);
  const exported = blocks.filter((block) => block.kind === 'line');
  const { lines, tables } = editedLines(edited);
  const alignment = align(exported, lines);
  const text = textChanges(exported, lines, alignment, sides);
  const exportedTables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const changes = [...text, ...tableChanges(exportedTables, tables, sides)];
  return {
    changes: changes.map((change, index) => ({ ...change, id: `c${index + 1}` })),
    commentPaths: commentPaths(lines, alignment, exported),
    found: exported.length === 0 ? 0 : alignment.filter((from) => from !== null).length / exported.length,
  };
}

function textChanges(
  exported: readonly ExportedLine[],
  lines: readonly EditedLine[],
  alignment: readonly (number | null)[],
  sides: Sides,
): Draft[] {
  const stable = new Set(inOrder(alignment).map(({ to }) => to));
  const counter = createPointCounter();
  const changes: Draft[] = [];
  let anchor: Anchor | null = null;
  for (const [to, line] of lines.entries()) {
    const from = exported[alignment[to] ?? -1];
    const position = counter(from ?? null, line, anchor);
    if (!from) {
      changes.push(addedChange(line.runs, anchor, to, sides));
      continue;
    }
    if (stable.has(to)) anchor = anchorAfter(from);
    else changes.push(...movedChanges(from, anchor, to, sides));
    changes.push(...pairChanges(from, line, position, sides));
  }
  const gone = exported.filter((_, index) => !alignment.includes(index));
  return [...changes, ...removedChanges(gone, exported, sides)];
}

function pairChanges(from: ExportedLine, line: EditedLine, position: number, sides: Sides): Draft[] {
  if (line.text === from.text) return runChanges(from, line.runs, sides);
  const clauses = clausesOf(from);
  if (clauses) return clauseChanges(from, clauses, line.runs, sides);
  if (from.role !== 'body') return runChanges(from, line.runs, sides);
  const old = splitExportedOrdinal(from.runs);
  if (!old.ordinal) return runChanges(from, line.runs, sides);
  const now = splitEditedOrdinal(line.runs);
  const words = lineOfRuns(from, old.runs);
  // Points that were added, removed or moved are counted anew by whoever edits, and by the program alike.
  const recounted = now.ordinal?.value === position || now.ordinal?.text === old.ordinal.text;
  // A number that Word draws by itself is not in the text.
  const drawn = now.ordinal === null && line.numbered;
  return [
    ...(recounted || drawn ? [] : [ordinalChange(from, old.ordinal.text, now.ordinal?.text ?? '')]),
    ...runChanges(words, now.runs, sides),
  ];
}

function ordinalChange({ path }: ExportedLine, before: string, after: string): Draft {
  return computedChange(
    { place: '序号', path: path ?? 'problems' },
    { before, after },
    '序号由软件按次序编排。',
  );
}

/** Counts the points of each list in the order of the edited file. */
function createPointCounter() {
  const counts = new Map<string, number>();
  return (from: ExportedLine | null, { runs }: EditedLine, anchor: Anchor | null): number => {
    const list = from ? pointListOf(from) : anchor?.kind === 'item' ? anchor.list : null;
    if (list === null || (!from && !splitEditedOrdinal(runs).ordinal)) return 0;
    const position = (counts.get(list) ?? 0) + 1;
    counts.set(list, position);
    return position;
  };
}

/** The list of a line that begins a point. */
function pointListOf(line: ExportedLine): string | null {
  if (line.role !== 'body' || !splitExportedOrdinal(line.runs).ordinal) return null;
  const source = line.runs.find((run) => run.source)?.source;
  return (source && itemOfPath(source.path)?.list) ?? null;
}

function commentPaths(
  lines: readonly EditedLine[],
  alignment: readonly (number | null)[],
  exported: readonly ExportedLine[],
): Map<string, string | null> {
  const paths = new Map<string, string | null>();
  lines.forEach(({ comments }, to) => {
    const line = exported[alignment[to] ?? -1];
    const path = line?.path ?? line?.runs.find((run) => run.source)?.source?.path ?? null;
    for (const id of comments) if (!paths.get(id)) paths.set(id, path);
  });
  return paths;
}
