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
  readonly layout: OutlineLayout;
  readonly blocks: readonly Block[];
}

export type Block =
  | AttachmentMark
  | TitleBlock
  | CoverLine
  | Heading
  | ParagraphBlock
  | TableBlock
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

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface Heading {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  /** numbering included: `（一）部门职能` */
  readonly text: string;
  readonly path?: ReportPath;
}

export interface DocumentRun {
  readonly text: string;
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

export interface TableCell {
  readonly text: string;
  readonly value?: CellValue;
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
  readonly id: 'figures' | 'threePublic' | 'projects' | 'goals' | 'scoring' | 'headcounts';
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

export interface PageBreak {
  readonly kind: 'pageBreak';
}

/** The text of a run list, for readers that need no emphasis. */
export function runsText(runs: readonly DocumentRun[]): string {
  return runs.map((run) => run.text).join('');
}
