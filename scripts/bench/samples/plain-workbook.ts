import { read, type WorkSheet } from '@e965/xlsx';

/** The cells of a workbook with nothing left to decide: what the exceljs library alone is given to write. */
export interface PlainWorkbook {
  readonly sheets: readonly PlainSheet[];
}

export interface PlainSheet {
  readonly name: string;
  readonly cells: readonly PlainSheetCell[];
}

export interface PlainSheetCell {
  readonly address: string;
  readonly value: string | number;
  readonly format: string;
  readonly formula: string | null;
}

/** Read from our own workbook by another library, so that the two write the same cells. */
export function plainWorkbook(bytes: Uint8Array): PlainWorkbook {
  const workbook = read(bytes, { type: 'array', cellNF: true });
  return {
    sheets: workbook.SheetNames.map((name) => ({ name, cells: cellsOf(workbook.Sheets[name] ?? {}) })),
  };
}

function cellsOf(sheet: WorkSheet): PlainSheetCell[] {
  return Object.entries(sheet).flatMap(([address, cell]) =>
    address.startsWith('!') || cell.v === undefined
      ? []
      : [{ address, value: cell.v, format: cell.z ?? 'General', formula: cell.f ?? null }],
  );
}
