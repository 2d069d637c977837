import type { SheetReading } from './recognise-sheet.ts';

/** The value that stands most often; of equally frequent ones the first. */
export function commonest<T extends string | number>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

/**
 * Places a table's figures by its own year: the report's year stays, the year before becomes last year's
 * column, any other year is set aside with a message.
 */
export function withinYear(reading: SheetReading, year: number | null): SheetReading {
  const own = reading.facts.year;
  if (reading.figures.length === 0 || own === null || year === null || own === year) return reading;
  if (own === year - 1) {
    const current = reading.figures.filter((figure) => figure.period === 'current');
    return { ...reading, figures: current.map((figure) => ({ ...figure, period: 'prior' })) };
  }
  const text = `工作表“${reading.sheet.name}”是 ${own} 年度的表，与 ${year} 年度不符，没有采用。`;
  return {
    ...reading,
    figures: [],
    messages: [{ level: 'warning', code: 'OTHER_YEAR', sheet: reading.sheet.name, cell: null, text }],
  };
}
