import type { CheckReport } from '../../shared/checks/rule.ts';
import type { ReportDocument } from '../../shared/compose/document.ts';
import type { Outline } from '../../shared/compose/outline.ts';
import type { ErrorDto } from '../../shared/contract/define.ts';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import type { Edit } from '../../shared/report/edit.ts';
import type { ReportPath, TabId } from '../../shared/report/paths.ts';
import type { Report } from '../../shared/report/schema.ts';
import type { IndicatorPack } from '../../shared/scoring/pack.ts';
import type { ScoreSummary } from '../../shared/scoring/score.ts';
import type { Templates } from './known-templates.ts';

/** What the status bar says; `saved` only after the commit returned. */
export type SaveState =
  | { readonly kind: 'saved' /** ISO instant of the last commit */; readonly at: string }
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: ErrorDto };

/** The open report as every tab sees it. Everything but `report` is derived from it. */
export interface ReportEditor {
  readonly report: Report;
  readonly outline: Outline;
  readonly pack: IndicatorPack;
  readonly document: ReportDocument;
  readonly score: ScoreSummary;
  readonly checks: CheckReport;

  /** Applies an edit at once. Edits of one `group` that follow each other become one undo step. */
  readonly dispatch: (edit: Edit, options?: { readonly group?: string }) => void;
  /** The next edit starts an undo step of its own, whatever its group. */
  readonly endGroup: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** label of what undo would take back, null when there is nothing */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;

  readonly saveState: SaveState;
  /** Saves now what is not saved yet; resolves when it is on disk, rejects when it is not. */
  readonly flush: () => Promise<void>;
  /** The report with everything typed so far, without saving it. */
  readonly current: () => Report;
  /** Takes over a report that main has already committed (an import), as one undoable step. */
  readonly adopt: (opened: OpenReport, label: string) => void;
  /** Remembers templates before an edit puts one of them in the place of the report's own. */
  readonly learnTemplates: (templates: Partial<Templates>) => void;
  readonly revision: number;

  readonly tab: TabId;
  readonly showTab: (tab: TabId) => void;
  /** Opens the tab of a place and puts the caret into the field marked `data-path`. */
  readonly goTo: (path: ReportPath) => void;
}
