/**
 * `npm run bench -- [--json] [--rounds 3] [--only WORDS]`: speed as ratios within one run. Every sample is a fresh process, both
 * sides of a ratio run in every round, medians are printed. Milliseconds move with the machine; it never fails by them.
 * `--only` measures the rows whose names hold these words. Takes less than five minutes unless more rounds are asked for.
 */
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../tests/support/built-app.ts';
import { type Benchmark, benchmarks } from './bench/benchmarks.ts';
import { buildSamples, samplePath } from './bench/build-samples.ts';
import { exportsFolder } from './bench/exports.ts';
import { loadedLibraries } from './bench/libraries.ts';
import { type Measurement, measure } from './bench/measure.ts';
import { watchStolenTime } from './bench/stolen-time.ts';
import { printTable, type Row } from './bench/table.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  },
});
const rounds = Math.max(1, Number(values.rounds) || 1);

function verdict({ target }: Benchmark, { ours, reference, ratio }: Measurement): Row['verdict'] {
  if (!target) return '';
  const value = 'ratio' in target ? (ratio ?? 0) : ours - (reference ?? 0);
  return value <= ('ratio' in target ? target.ratio : target.above) ? 'ok' : 'over';
}

async function run(benchmark: Benchmark): Promise<Row> {
  const { ours, reference, sameContent, name, target, explanation, skipped } = benchmark;
  const { quantity = 'milliseconds', mostRounds = rounds } = benchmark;
  const options = { rounds: Math.min(rounds, mostRounds), sameContent, quantity };
  const measured =
    skipped === undefined
      ? await measure(ours, reference, options)
      : { ours: 0, reference: null, ratio: null, content: '' };
  const row: Row = {
    name,
    ...measured,
    target: target ?? null,
    verdict: skipped === undefined ? verdict(benchmark, measured) : '',
    explanation,
    quantity,
    skipped: skipped ?? null,
    rows: benchmark.rows ?? null,
  };
  const unit = quantity === 'milliseconds' ? 'ms' : 'MB';
  if (!values.json) console.error(`${name}: ${skipped ?? `${Math.round(measured.ours)} ${unit}`}`);
  return row;
}

await ensureBuilt();
await buildSamples();
const files = { program: samplePath('prepare-exports', 'bundle'), args: [exportsFolder] };
await measure(files, undefined, { rounds: 1, sameContent: false, quantity: 'milliseconds' });

const stolenTime = watchStolenTime();
const rows: Row[] = [];
const wanted = benchmarks().filter(({ name }) => name.includes(values.only));
for (const benchmark of wanted) rows.push(await run(benchmark));
const stolen = stolenTime();
const started = rows.find(({ name }) => name === 'modules before the window');
const early = started ? loadedLibraries(started.content) : [];

if (values.json) {
  console.log(JSON.stringify({ rounds, rows, heavyLibrariesAtStart: early, stolenTime: stolen }, null, 2));
} else {
  printTable(rows);
  if (stolen !== null) {
    console.log(
      `\nprocessor time that the host of this machine gave to others meanwhile: ${(stolen * 100).toFixed(1)} %`,
    );
  }
  if (started) console.log(`\nheavy libraries loaded before the window: ${early.join(', ') || 'none'}`);
}
// Not a time but a property of the build: it holds or it does not.
if (early.length > 0) process.exitCode = 1;
