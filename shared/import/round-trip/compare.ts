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
  const changes: Draft[] = [];
  let anchor: Anchor | null = null;
  for (const [to, line] of lines.entries()) {
    const from = exported[alignment[to] ?? -1];
    if (!from) {
      changes.push(addedChange(line.runs, anchor, to, sides));
      continue;
    }
    if (stable.has(to)) anchor = anchorAfter(from);
    else changes.push(...movedChanges(from, anchor, to, sides));
    changes.push(...pairChanges(from, line, sides));
  }
  const gone = exported.filter((_, index) => !alignment.includes(index));
  return [...changes, ...removedChanges(gone, exported, sides)];
}

function pairChanges(from: ExportedLine, line: EditedLine, sides: Sides): Draft[] {
  const clauses = clausesOf(from);
  if (clauses) return clauseChanges(from, clauses, line.runs, sides);
  if (from.role !== 'body') return runChanges(from, line.runs, sides);
  const old = splitExportedOrdinal(from.runs);
  if (!old.ordinal) return runChanges(from, line.runs, sides);
  const now = splitEditedOrdinal(line.runs);
  const words = lineOfRuns(from, old.runs);
  return [
    ...ordinalChange(words, old.ordinal.text, now.ordinal?.text ?? '', line),
    ...runChanges(words, now.runs, sides),
  ];
}

function ordinalChange(line: ExportedLine, before: string, after: string, edited: EditedLine): Draft[] {
  // A number that Word draws by itself is not in the text.
  if (before === after || (after === '' && edited.numbered)) return [];
  const path = line.path ?? 'problems';
  return [computedChange({ place: '序号', path }, { before, after }, '序号由软件按次序编排。')];
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
