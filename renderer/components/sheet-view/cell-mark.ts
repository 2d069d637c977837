/** How a cell stands out: found and sure, to be decided, the one looked at, left out. */
export type MarkKind = 'sure' | 'question' | 'out' | 'selected' | 'chosen';

/** A cell that means something, outlined in the sheet. */
export interface CellMark {
  /** A1 */
  readonly cell: string;
  readonly kind: MarkKind;
  /** what the cell stands for, shown under the mouse */
  readonly label: string;
}
