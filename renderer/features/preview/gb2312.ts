/**
 * The characters of GB/T 2312—1980, decoded from its own table: rows 16–87 hold its 6763 Han characters, 1–9 signs.
 * Browsers read the label `gb2312` as GBK, which keeps the same places.
 */
export function gb2312Characters(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      // The last five places of row 55 are empty; GBK filled some of them later.
      if (row === 0xd7 && cell >= 0xfa) continue;
      bytes.push(row, cell);
    }
  }
  return new Set([...new TextDecoder('gbk').decode(new Uint8Array(bytes)), '〇', '〻', '々']);
}
