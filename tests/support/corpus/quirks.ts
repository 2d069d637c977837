import type { CorpusBook, CorpusCell, CorpusSheet } from './sheet.ts';

type Quirk = (book: CorpusBook) => CorpusBook;

function eachSheet(book: CorpusBook, change: (sheet: CorpusSheet, index: number) => CorpusSheet): CorpusBook {
  return { ...book, sheets: book.sheets.map(change) };
}

function strip(cell: CorpusCell): CorpusCell {
  if (cell === null || typeof cell !== 'object') return cell;
  const { says: _, ...rest } = cell;
  return rest;
}

/** An old draft of the first table, hidden, with other amounts. */
const hiddenDraft: Quirk = (book) => {
  const [first] = book.sheets;
  if (!first) return book;
  const rows = first.rows.map((row) =>
    row.map((cell) => {
      const bare = strip(cell);
      return bare !== null && typeof bare === 'object' && typeof bare.value === 'number'
        ? { value: bare.value + 77 }
        : bare;
    }),
  );
  return { ...book, sheets: [{ ...first, rows, name: '底稿', hidden: true }, ...book.sheets] };
};

/** A row of the first table was hidden instead of deleted: what it states is to be asked. */
const hiddenRow: Quirk = (book) =>
  eachSheet(book, (sheet, index) => {
    if (index > 0) return sheet;
    const row = sheet.rows.findIndex((cells) =>
      cells.some((cell) => cell !== null && typeof cell === 'object' && cell.says),
    );
    return row < 0 ? sheet : { ...sheet, hiddenRows: [row] };
  });

/** #REF! where the first figure of every sheet stood. */
const errorCells: Quirk = (book) =>
  eachSheet(book, (sheet) => {
    let done = false;
    const rows = sheet.rows.map((row) =>
      row.map((cell): CorpusCell => {
        if (done || cell === null || typeof cell !== 'object' || !cell.says) return cell;
        done = true;
        return { value: '#REF!', isError: true };
      }),
    );
    return { ...sheet, rows };
  });

/** Examples the form's author left: … rows below the last line. */
const fillerRows: Quirk = (book) =>
  eachSheet(book, (sheet) => {
    const width = Math.max(...sheet.rows.map((row) => row.length));
    return { ...sheet, rows: [...sheet.rows, ['……', ...new Array<null>(width - 1).fill(null)], ['...']] };
  });

/** Sheets carry numbers and nothing else. */
const namelessSheets: Quirk = (book) =>
  eachSheet(book, (sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` }));

const reversedOrder: Quirk = (book) => ({ ...book, sheets: book.sheets.toReversed() });

/** Every sheet was copied with the same title above; the copy says so only in its name. */
const duplicatedTable: Quirk = (book) => {
  const [first] = book.sheets;
  return first
    ? { ...book, sheets: [...book.sheets, { ...first, name: `${first.name.slice(0, 20)} (2)` }] }
    : book;
};

/** The whole table stands some rows down and a column to the right. */
const movedAway: Quirk = (book) =>
  eachSheet(book, (sheet) => ({
    ...sheet,
    rows: [[], [], ...sheet.rows.map((row) => [null, ...row])],
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: top + 2,
      left: left + 1,
      bottom: bottom + 2,
      right: right + 1,
    })),
    headerTop: sheet.headerTop + 2,
    headerBottom: sheet.headerBottom + 2,
  }));

/** Somebody typed the amounts of one table in 元 below a corner that says 万元: asked, never believed. */
const wrongCorner: Quirk = (book) =>
  eachSheet(book, (sheet, index) => {
    if (index !== 0) return sheet;
    const rows = sheet.rows.map((row) =>
      row.map((cell): CorpusCell => {
        if (typeof cell === 'string')
          return /单位/.test(cell) ? cell.replace(/元$/, '万元').replace(/元）$/, '万元）') : cell;
        return cell !== null && typeof cell === 'object' && cell.says && cell.says.fen !== 0
          ? { ...cell, says: { ...cell.says, must: 'asked' } }
          : cell;
      }),
    );
    return { ...sheet, rows };
  });

export const QUIRKS = {
  hiddenDraft,
  hiddenRow,
  errorCells,
  fillerRows,
  namelessSheets,
  reversedOrder,
  duplicatedTable,
  movedAway,
  wrongCorner,
} as const satisfies Record<string, Quirk>;
export type QuirkName = keyof typeof QUIRKS;
