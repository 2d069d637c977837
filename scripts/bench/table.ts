import type { Benchmark } from './benchmarks.ts';
import type { Measurement, Quantity } from './measure.ts';

export interface Row extends Measurement {
  readonly name: string;
  readonly target: Benchmark['target'] | null;
  readonly verdict: 'ok' | 'over' | '';
  readonly quantity: Quantity;
  readonly skipped: string | null;
  readonly rows: number | null;
  readonly explanation: string;
}

const COLUMNS = ['', 'ours', 'reference', 'compared', 'target', ''] as const;

const UNITS: Record<Quantity, string> = { milliseconds: 'ms', megabytes: 'MB' };

function cells(row: Row): string[] {
  const { name, ours, reference, target, verdict, quantity, skipped } = row;
  if (skipped !== null) return [name, '', '', '', '', `skipped: ${skipped}`];
  const unit = UNITS[quantity];
  const above = reference === null ? '' : '+';
  const limit = !target ? '' : 'ratio' in target ? `≤ ${target.ratio}×` : `≤ ${above}${target.above} ${unit}`;
  return [
    name,
    `${ours.toFixed(0)} ${unit}`,
    reference === null ? '' : `${reference.toFixed(0)} ${unit}`,
    comparison(row, unit),
    limit,
    verdict,
  ];
}

/** The ratio, or for a target in the quantity itself the difference. */
function comparison({ ours, reference, ratio, target }: Row, unit: string): string {
  if (reference === null || ratio === null) return '';
  return target && 'above' in target ? `+${(ours - reference).toFixed(0)} ${unit}` : `${ratio.toFixed(2)}×`;
}

/** The figures as aligned columns, then what each line compares. */
export function printTable(rows: readonly Row[]): void {
  const lines = [[...COLUMNS], ...rows.map(cells)];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    const padded = line.map((text, column) =>
      column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
    );
    console.log(padded.join('  ').trimEnd());
  }
  const growth = rows.flatMap(({ rows: lines, ours }) =>
    lines === null ? [] : [`${lines}: ${((ours / lines) * 1_000).toFixed(0)}`],
  );
  console.log(`\nfile → stored, ms per 1,000 rows: ${growth.join(', ')}`);
  console.log('\nEvery sample in a fresh process; medians, and the median of the ratios of each round.');
  for (const { name, explanation, target } of rows) if (target) console.log(`${name}: ${explanation}`);
}
