import type { Chart } from '../charts/chart.ts';
import type { FigureKey, FigurePeriod } from '../figures/keys.ts';
import type { ReportPath } from '../report/paths.ts';
import type { OutlineLayout } from './outline.ts';

/**
 * The composed report: plain data with roles instead of fonts. All wording, numbering and number formatting is
 * decided by `compose`; the writers (HTML, Word, Excel) only dress it, so they cannot disagree.
 */
export interface ReportDocument {
  readonly title: string;
  /** document properties */
  readonly departmentName: string;
  readonly fiscalYear: number;
  readonly variant: DocumentVariant;
  readonly layout: OutlineLayout;
  readonly blocks: readonly Block[];
  /** 基础信息表, a sheet of the workbook that the printed report does not hold */
  readonly basics?: TableBlock;
  /** set when the document is written to a file that may come back edited; never in a public copy */
  readonly version?: DocumentVersion;
}

/** The saved state of the report that a document shows. */
export interface DocumentVersion {
  readonly reportId: string;
  readonly revision: number;
  /** see shared/report/version-code.ts */
  readonly code: string;
}

/** 报送稿, or 公开稿: without personal data, document properties and anything that tells where it was made. */
export const DOCUMENT_VARIANTS = ['submission', 'public'] as const;
export type DocumentVariant = (typeof DOCUMENT_VARIANTS)[number];

export type Block =
  | AttachmentMark
  | TitleBlock
  | CoverLine
  | TableOfContents
  | Heading
  | ParagraphBlock
  | TableBlock
  | ChartBlock
  | PageBreak;

/** `附件4`: first line, flush left, no colon (GB/T 9704 7.3.7). */
export interface AttachmentMark {
  readonly kind: 'attachmentMark';
  readonly text: string;
}

export interface TitleBlock {
  readonly kind: 'title';
  readonly text: string;
}

/** `部门名称：……` */
export interface CoverLine {
  readonly kind: 'coverLine';
  readonly label: string;
  readonly value: string;
  readonly path: ReportPath;
}

/** 目录; the page numbers are for the writers to find out. */
export interface TableOfContents {
  readonly kind: 'tableOfContents';
  /** headings in document order; `heading` is the position among all headings of the document */
  readonly entries: readonly TocEntry[];
}

export interface TocEntry {
  readonly level: HeadingLevel;
  readonly text: string;
  readonly heading: number;
}

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface Heading {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  /** numbering included: `（一）部门职能` */
  readonly text: string;
  readonly path?: ReportPath;
}

/** Where a run's words were written. */
export interface RunSource {
  /** of the text or the one-line field, see `pathOf` */
  readonly path: ReportPath;
  /** position of the paragraph in that text, from 0; 0 in a one-line field */
  readonly paragraph: number;
  /** position of the inline in that paragraph, from 0 */
  readonly inline: number;
}

export interface DocumentRun {
  readonly text: string;
  /** absent when the words are computed: an ordinal, a rate, a full stop that was missing */
  readonly source?: RunSource;
  readonly bold?: boolean;
  /** set when the text is a live figure, so the preview can point back to the table */
  readonly figure?: { readonly key: FigureKey; readonly period: FigurePeriod };
  /** a live figure or fact that has no value yet; `text` is then a visible placeholder */
  readonly missing?: boolean;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** `caption` is a table's title, `unit` the 单位：万元 line above it, `note` the remark below */
  readonly role: 'body' | 'caption' | 'unit' | 'note';
  readonly runs: readonly DocumentRun[];
  readonly path?: ReportPath;
}

/** The number behind a cell's text, so that a spreadsheet can hold a number and not its picture. */
export type CellValue =
  | { readonly kind: 'money'; readonly fen: number }
  | { readonly kind: 'percent'; readonly basisPoints: number }
  | { readonly kind: 'points'; readonly hundredths: number }
  | { readonly kind: 'count'; readonly count: number };

/** A cell of the same table: `row` counts `rows`, `column` the columns after merging; both from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** How a value follows from other cells, for writers that can compute. Whatever they compute must be `value`. */
export type CellFormula =
  | { readonly kind: 'sum'; readonly cells: readonly CellPlace[] }
  | { readonly kind: 'ratio'; readonly part: CellPlace; readonly whole: CellPlace }
  | { readonly kind: 'growth'; readonly current: CellPlace; readonly prior: CellPlace };

export interface TableCell {
  readonly text: string;
  readonly value?: CellValue;
  readonly formula?: CellFormula;
  readonly align?: 'left' | 'center' | 'right';
  readonly bold?: boolean;
  /** indent level of a name cell, in characters */
  readonly indent?: number;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly path?: ReportPath;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly id: 'basics' | 'figures' | 'threePublic' | 'projects' | 'goals' | 'scoring' | 'headcounts';
  /** sheet name in the workbook, caption above the table in the other formats */
  readonly caption: string;
  /** `单位：万元`, '' when the table holds no money */
  readonly unit: string;
  /** relative column widths; their number is the number of columns */
  readonly columnWidths: readonly number[];
  /** rows repeated at the top of every page */
  readonly header: readonly (readonly TableCell[])[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly notes: readonly string[];
}

/** A chart (图示). All it says comes from figures, so a reader of the document can check it like a table. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: Chart;
  /** stands below it: `图1　支出构成（万元）` */
  readonly caption: string;
  readonly path: ReportPath;
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

/** The text of a run list, for readers that need no emphasis. */
export function runsText(runs: readonly DocumentRun[]): string {
  return runs.map((run) => run.text).join('');
}
