import { columnLetters } from './column-letters.ts';
import classes from './SheetHeads.module.css';
import { columnsWidth, type SheetGeometry } from './sheet-geometry.ts';

interface ColumnLettersProps {
  readonly geometry: SheetGeometry;
  readonly columns: readonly [from: number, to: number];
}

/** A, B, C …, always in sight. */
export function ColumnLetters({ geometry, columns: [from, to] }: ColumnLettersProps) {
  return (
    <div className={classes.letters} aria-hidden>
      {indexes(from, to).map((column) => (
        <div
          key={column}
          className={classes.letter}
          style={{ left: geometry.lefts[column], width: columnsWidth(geometry, column, column + 1) }}
        >
          {columnLetters(column)}
        </div>
      ))}
    </div>
  );
}

interface RowNumbersProps {
  readonly geometry: SheetGeometry;
  readonly rows: readonly [from: number, to: number];
  /** rows that the office program does not show */
  readonly hidden: ReadonlySet<number>;
}

/** 1, 2, 3 …, always in sight; a hidden row says that it is one. */
export function RowNumbers({ geometry, rows: [from, to], hidden }: RowNumbersProps) {
  return (
    <div className={classes.numbers} aria-hidden>
      {indexes(from, to).map((row) => (
        <div
          key={row}
          className={classes.number}
          data-hidden={hidden.has(row) || undefined}
          title={hidden.has(row) ? '这一行在原表中是隐藏的' : undefined}
          style={{ top: row * geometry.rowHeight, height: geometry.rowHeight }}
        >
          {hidden.has(row) ? `${row + 1}隐` : row + 1}
        </div>
      ))}
    </div>
  );
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
