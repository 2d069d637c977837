import { type LineBlock, lineText } from '../../compose/block-text.ts';
import { coverLabel } from '../../compose/cover-line.ts';
import type { DocumentRun, ReportDocument, RunSource, TableBlock } from '../../compose/document.ts';
import type { ReportPath } from '../../report/paths.ts';
import type { Report } from '../../report/schema.ts';
import { type ParagraphMark, paragraphMark } from './mark-name.ts';
import { normalText } from './normal-text.ts';
import { inlineAt } from './places.ts';

/** Some words of an exported paragraph, and where they were written. */
export interface ExportedRun {
  readonly text: string;
  /** null for computed words */
  readonly source: RunSource | null;
  /** a live figure or fact */
  readonly live: boolean;
  readonly bold: boolean;
}

/** A paragraph as it was exported. */
export interface ExportedLine {
  readonly kind: 'line';
  /** null for the lines around a table or below a chart, which carry no bookmark */
  readonly mark: ParagraphMark | null;
  readonly role: 'heading' | 'cover' | 'body' | 'table' | 'chart' | 'title';
  readonly runs: readonly ExportedRun[];
  readonly text: string;
  /** where the line leads to in the editor */
  readonly path: ReportPath | null;
}

export interface ExportedTable {
  readonly kind: 'table';
  readonly table: TableBlock;
}

export type ExportedBlock = ExportedLine | ExportedTable;

/**
 * The document as the Word file shows it: one entry for every paragraph with text and every table, in order.
 * @param report what the document was composed from
 */
export function exportedBlocks(document: ReportDocument, report: Report): ExportedBlock[] {
  return document.blocks.flatMap((block, index): ExportedBlock[] => {
    switch (block.kind) {
      case 'pageBreak':
      case 'tableOfContents':
        return [];
      case 'table':
        return [
          ...[block.caption, block.unit].flatMap((text) => unmarkedLine('table', text)),
          { kind: 'table', table: block },
          ...block.notes.flatMap((text) => unmarkedLine('table', text)),
        ];
      case 'chart':
        return unmarkedLine('chart', block.caption);
      default: {
        const text = lineText(block);
        const line = lineOf(block, runsOf(block, report), paragraphMark(index, text));
        return line.text.trim() === '' ? [] : [line];
      }
    }
  });
}

/** A line made of some runs of another. */
export function lineOfRuns(
  line: Omit<ExportedLine, 'text' | 'runs'>,
  runs: readonly ExportedRun[],
): ExportedLine {
  return { ...line, runs, text: runs.map((run) => run.text).join('') };
}

function lineOf(block: LineBlock, runs: readonly ExportedRun[], mark: ParagraphMark): ExportedLine {
  const path = 'path' in block ? (block.path ?? null) : null;
  return lineOfRuns({ kind: 'line', mark, role: roleOf(block), path }, runs);
}

function roleOf(block: LineBlock): ExportedLine['role'] {
  switch (block.kind) {
    case 'heading':
      return 'heading';
    case 'coverLine':
      return 'cover';
    case 'paragraph':
      return 'body';
    default:
      return 'title';
  }
}

function runsOf(block: LineBlock, report: Report): ExportedRun[] {
  switch (block.kind) {
    case 'coverLine':
      return [
        computed(`${coverLabel(block)}：`),
        { ...computed(block.value), source: { path: block.path, paragraph: 0, inline: 0 } },
      ];
    case 'paragraph':
      return block.runs.map((run) => exportedRun(run, report)).filter((run) => run.text !== '');
    default:
      return [computed(block.text)];
  }
}

function exportedRun({ text, source, bold }: DocumentRun, report: Report): ExportedRun {
  const inline = source ? inlineAt(report, source) : null;
  const live = inline !== null && inline.kind !== 'text';
  return { text: normalText(text), source: source ?? null, live, bold: bold === true };
}

function computed(text: string): ExportedRun {
  return { text: normalText(text), source: null, live: false, bold: false };
}

function unmarkedLine(role: 'table' | 'chart', text: string): ExportedLine[] {
  if (text.trim() === '') return [];
  return [lineOfRuns({ kind: 'line', mark: null, role, path: null }, [computed(text)])];
}
