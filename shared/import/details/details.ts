import type { FigureName, FigurePeriod, FigureStage } from '../../figures/keys.ts';
import type { Fen, MoneyUnit } from '../../money/fen.ts';
import type { FoundCell, ImportMessage } from '../workbook/recognition.ts';
import type { TableItem } from '../workbook/table-items.ts';
import type { TableKind } from '../workbook/table-kinds.ts';

/** Where one amount of a detail line stands. `column` is an index into the columns of its table. */
interface AmountPlace {
  readonly column: number;
  /** A1 address inside the sheet */
  readonly cell: string;
  /** the cell's own text, before any conversion */
  readonly raw: string;
  readonly unit: MoneyUnit;
}

/** 空, `-` and 不适用 stay different things from 0; what is no amount at all is unreadable. */
export type DetailAmount =
  | (AmountPlace & { readonly state: 'value'; readonly fen: Fen })
  | (AmountPlace & {
      readonly state: 'blank' | 'dash' | 'notApplicable' | 'unreadable';
      readonly fen: null;
    });

/** One column of amounts, as its headers explain it. */
export interface DetailColumn {
  /** zero-based sheet column */
  readonly index: number;
  /** header texts from the group down to the leaf: `本年支出·基本支出` */
  readonly header: string;
  /** what the column states; null when its headers name something else (其他支出) */
  readonly item: TableItem | null;
  readonly stage: FigureStage | null;
  readonly period: FigurePeriod | 'other';
  readonly unit: MoneyUnit;
  /** equal in the columns of side-by-side blocks that state the same */
  readonly key: string;
}

/** A line of 功能分类 (3, 5 or 7 digits) or 经济分类 (3 or 5 digits). */
export interface CodeLine {
  /** digits only; empty when the code on the sheet cannot be read */
  readonly code: string;
  readonly name: string;
  /** 类 1, 款 2, 项 3; null without a code */
  readonly level: 1 | 2 | 3 | null;
  /** one-based sheet row */
  readonly row: number;
  /** one per amount column of the line's own block, blank ones included */
  readonly amounts: readonly DetailAmount[];
}

export interface ProjectLine {
  readonly name: string;
  /** the project's own code as printed; empty when the list has none */
  readonly code: string;
  readonly note: string;
  /** 其中 rows are part of the project above and take no part in sums */
  readonly isPart: boolean;
  readonly row: number;
  /** address of the name */
  readonly cell: string;
  readonly amounts: readonly DetailAmount[];
}

/** 合计, 人员经费合计 …: rows that sum up others. */
export interface TotalLine {
  readonly label: string;
  readonly item: TableItem;
  readonly row: number;
  readonly amounts: readonly DetailAmount[];
}

/** One table of lines as neutral data: nothing of its layout survives but the addresses. */
export interface DetailTable<Line> {
  readonly sheet: string;
  readonly title: string;
  readonly kind: TableKind | null;
  /** the unit of columns that name none themselves */
  readonly unit: MoneyUnit;
  readonly stage: FigureStage | null;
  readonly year: number | null;
  readonly columns: readonly DetailColumn[];
  readonly lines: readonly Line[];
  readonly totals: readonly TotalLine[];
}

/** One item of the 三公 table. */
export interface ThreePublicItem extends FoundCell {
  readonly name: FigureName;
  readonly stage: FigureStage;
  readonly period: FigurePeriod;
}

/** 团组数, 接待批次, 保有量 …: counts that are disclosed beside the 三公 amounts. */
export interface ThreePublicCount {
  readonly label: string;
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
  readonly count: number;
  readonly stage: FigureStage | null;
  readonly period: FigurePeriod | 'other';
}

/** What a report takes out of the details: the rest is there to be held against its figures. */
export interface ProjectLists {
  readonly projects: readonly DetailTable<ProjectLine>[];
}

export interface WorkbookDetails extends ProjectLists {
  readonly functionLines: readonly DetailTable<CodeLine>[];
  readonly economicLines: readonly DetailTable<CodeLine>[];
  readonly threePublic: {
    readonly items: readonly ThreePublicItem[];
    readonly counts: readonly ThreePublicCount[];
  };
  readonly messages: readonly ImportMessage[];
}
