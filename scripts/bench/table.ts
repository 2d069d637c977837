import type { Benchmark } from './benchmarks.ts';
import type { Measurement } from './measure.ts';

export interface Row extends Measurement {
  readonly name: string;
  readonly target: Benchmark['target'] | null;
  readonly verdict: 'ok' | 'over' | '';
  readonly explanation: string;
}

const COLUMNS = ['', 'ours ms', 'reference ms', 'compared', 'target', ''] as const;

function cells({ name, ours, reference, ratio, target, verdict }: Row): string[] {
  const limit = !target ? '' : 'ratio' in target ? `≤ ${target.ratio}×` : `≤ +${target.above} ms`;
  return [
    name,
    ours.toFixed(0),
    reference === null ? '' : reference.toFixed(0),
    comparison(ours, reference, ratio, target),
    limit,
    verdict,
  ];
}

/** The ratio, or for a target in milliseconds the difference. */
function comparison(
  ours: number,
  reference: number | null,
  ratio: number | null,
  target: Row['target'],
): string {
  if (reference === null || ratio === null) return '';
  return target && 'above' in target ? `+${(ours - reference).toFixed(0)} ms` : `${ratio.toFixed(2)}×`;
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
  console.log('\nEvery sample in a fresh process; medians, and the median of the ratios of each round.');
  for (const { name, explanation, target } of rows) if (target) console.log(`${name}: ${explanation}`);
}
