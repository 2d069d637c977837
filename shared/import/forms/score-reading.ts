import type { Points } from '../../scoring/pack.ts';
import type { ImportMessage } from '../workbook/recognition.ts';

/** One indicator of a 评分表; points in hundredths. */
export interface ScoreTableRow {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** null where the sheet states none, with a message */
  readonly weight: Points | null;
  readonly standard: string;
  /** null: not scored yet; absent: the sheet has no such column */
  readonly score?: Points | null;
  readonly reason?: string;
  /** A1 address of the indicator's name */
  readonly cell: string;
}

export interface ScoreTableReading {
  readonly sheet: string;
  readonly title: string | null;
  readonly rows: readonly ScoreTableRow[];
  /** Σ of the weights read */
  readonly total: Points;
  /** what the sheet's 合计 row states */
  readonly statedTotal: { readonly points: Points; readonly cell: string } | null;
  readonly messages: readonly ImportMessage[];
}
