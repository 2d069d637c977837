import type { FigureStage } from '../../figures/keys.ts';
import type { FigureChange } from '../../report/edit.ts';
import type { ReportPath } from '../../report/paths.ts';
import type { EditedPiece } from './compare-runs.ts';
import type { PointList } from './places.ts';

/**
 * What kind of change an edited file holds: words changed, a paragraph or item added, removed or moved, only the bold
 * letters changed, a table cell changed, or something that only the program writes (`computed`).
 */
export const CHANGE_KINDS = ['text', 'added', 'removed', 'moved', 'bold', 'cell', 'computed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A live figure or fact in whose place something else was typed. */
export interface OvertypedFigure {
  /** `本年支出合计（决算）` */
  readonly label: string;
  /** what it said when it was exported */
  readonly live: string;
  readonly typed: string;
  /** how the table itself would change, when the typed text is an amount the table can hold */
  readonly figure: FigureChange | null;
}

/** One difference between the exported and the edited file, to adopt or not. */
export interface ReviewChange {
  readonly id: string;
  readonly kind: ChangeKind;
  /** where it is, in words: `履职效能分析第2段` */
  readonly place: string;
  /** leads to the tab that edits it */
  readonly path: ReportPath;
  readonly before: string;
  readonly after: string;
  /** what the report says here now, when it changed after the export too; null when it did not */
  readonly current: string | null;
  readonly figures: readonly OvertypedFigure[];
  /** why it cannot be adopted; null when it can */
  readonly reason: string | null;
  readonly operations: readonly Operation[];
}

/** A gap between paragraphs: after paragraph `after` of the exported text, -1 for its beginning. */
export interface TextGap {
  readonly path: ReportPath;
  readonly after: number;
}

/**
 * What adopting a change does. Paragraphs are named by their place in the exported text, whatever the report became
 * since. `order` is the order of insertions into one gap.
 */
export type Operation =
  | {
      readonly kind: 'replaceText';
      readonly path: ReportPath;
      readonly paragraph: number;
      readonly pieces: readonly EditedPiece[];
      /** final mark that the exported sentence left out */
      readonly tail: string;
    }
  | { readonly kind: 'removeText'; readonly path: ReportPath; readonly paragraph: number }
  | {
      readonly kind: 'insertText';
      readonly gap: TextGap;
      readonly order: number;
      readonly pieces: readonly EditedPiece[];
    }
  | {
      readonly kind: 'moveText';
      readonly path: ReportPath;
      readonly paragraph: number;
      readonly gap: TextGap;
      readonly order: number;
    }
  | { readonly kind: 'setLine'; readonly path: ReportPath; readonly value: string }
  | {
      readonly kind: 'insertItem';
      readonly list: PointList;
      /** the item it follows; null for the first place */
      readonly after: string | null;
      readonly title: string;
      readonly pieces: readonly EditedPiece[];
    }
  | { readonly kind: 'removeItem'; readonly list: PointList; readonly id: string }
  | {
      readonly kind: 'moveItem';
      readonly list: PointList;
      readonly id: string;
      readonly after: string | null;
    }
  | { readonly kind: 'setFigure'; readonly figure: FigureChange }
  | {
      readonly kind: 'setProjectAmount';
      readonly id: string;
      readonly stage: FigureStage;
      readonly fen: number;
    }
  | {
      readonly kind: 'setScoreReason';
      readonly indicatorId: string;
      readonly name: string;
      readonly reason: string;
    };
