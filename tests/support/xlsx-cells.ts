import { read } from '@e965/xlsx';

export interface SheetCell {
  /** `n` number, `s` text, `b` boolean, `e` error */
  readonly type: string;
  readonly value: unknown;
  /** as a spreadsheet shows it */
  readonly shown: string;
  readonly formula: string | null;
}

/** The cells of a workbook by sheet name and address, read by another library than the one that writes. */
export function xlsxCells(bytes: Uint8Array): Map<string, Map<string, SheetCell>> {
  const workbook = read(bytes, { type: 'array', cellNF: true, cellText: true });
  return new Map(
    workbook.SheetNames.map((name) => {
      const entries = Object.entries(workbook.Sheets[name] ?? {}).filter(([key]) => !key.startsWith('!'));
      return [
        name,
        new Map(
          entries.map(([address, cell]): [string, SheetCell] => [
            address,
            { type: cell.t, value: cell.v, shown: cell.w ?? String(cell.v ?? ''), formula: cell.f ?? null },
          ]),
        ),
      ];
    }),
  );
}
