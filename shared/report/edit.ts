import type { OutlineLayout } from '../compose/outline.ts';
import type { Figure } from '../figures/figure.ts';
import type { FigureKey, FigurePeriod } from '../figures/keys.ts';
import type { ListName, ReportLists } from './lists.ts';
import type { RichText } from './rich-text.ts';
import type { CoverField, ScoreEntry } from './schema.ts';
import type { TextField } from './text-fields.ts';

export interface FigureChange {
  readonly key: FigureKey;
  readonly period: FigurePeriod;
  readonly figure: Figure;
}

/** Edits of one of the ordered lists, by item id. */
export type ListEdit<L extends ListName = ListName> = {
  [K in L]:
    | { readonly type: 'insertItem'; readonly list: K; readonly index: number; readonly item: ReportLists[K] }
    | { readonly type: 'removeItem'; readonly list: K; readonly id: string }
    | { readonly type: 'moveItem'; readonly list: K; readonly id: string; readonly to: number }
    | {
        readonly type: 'updateItem';
        readonly list: K;
        readonly id: string;
        readonly changes: Partial<Omit<ReportLists[K], 'id'>>;
      };
}[L];

/**
 * Plain data describing one change of a report. Typing, imports, one-click fixes and roll-forward are all
 * Edits, so undo, autosave and versions need to know nothing else. `describeEdit` gives the Chinese label.
 */
export type Edit =
  | { readonly type: 'setCover'; readonly field: CoverField; readonly value: string }
  | { readonly type: 'setYear'; readonly fiscalYear: number }
  | { readonly type: 'setTemplate'; readonly outlineId?: string; readonly packId?: string }
  | { readonly type: 'setLayout'; readonly layout: OutlineLayout | null }
  | { readonly type: 'setText'; readonly field: TextField; readonly value: RichText }
  | {
      readonly type: 'setFreeSection';
      readonly sectionId: string;
      readonly title: string;
      readonly value: RichText;
    }
  | { readonly type: 'setHeadcountDate'; readonly value: string }
  | ({ readonly type: 'setFigure' } & FigureChange)
  | { readonly type: 'importFigures'; readonly fileName: string; readonly changes: readonly FigureChange[] }
  | {
      readonly type: 'setScore';
      readonly indicatorId: string;
      readonly name: string;
      readonly entry: ScoreEntry;
    }
  /** which numbers carried over from last year still have to be looked at */
  | { readonly type: 'setUnverified'; readonly value: readonly string[] }
  | { readonly type: 'batch'; readonly label: string; readonly edits: readonly Edit[] }
  | ListEdit;
