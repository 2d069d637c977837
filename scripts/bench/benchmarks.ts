import { builtMain } from '../../tests/support/built-app.ts';
import { samplePath } from './build-samples.ts';
import { editorBenchmarks } from './editor.ts';
import { exportBenchmarks } from './exports.ts';
import { builtLibraries } from './libraries.ts';
import type { Quantity, Sample } from './measure.ts';
import { series } from './series.ts';
import { BENCH_FILES, benchFile } from './workbooks.ts';

/** A comparison. The target is a ratio to the reference, or so much above it in the same quantity. */
export interface Benchmark {
  readonly name: string;
  readonly ours: Sample;
  readonly reference?: Sample;
  readonly target?: { readonly ratio: number } | { readonly above: number };
  /** both samples say what they did, and it must be the same */
  readonly sameContent: boolean;
  readonly quantity?: Quantity;
  /** large workbooks take long: this many rounds at most */
  readonly mostRounds?: number;
  /** lines of its workbook, where it is one of a growing series */
  readonly rows?: number;
  /** why it cannot be measured here */
  readonly skipped?: string;
  /** what is compared with what, for the reader of the table */
  readonly explanation: string;
}

function imports(form: 'sources' | 'bundle', where: string): Benchmark[] {
  const program = (name: string): Sample => ({ program: samplePath(name, form) });
  const ours = program('import-step');
  return [
    {
      name: `import, ${where}`,
      ours,
      reference: program('sheetjs-thread'),
      target: { ratio: 1.5 },
      sameContent: true,
      explanation:
        'file → recognised → stored, against SheetJS’s dense parse of that file in a thread of the same kind: both ' +
        'start the thread and load the library in it; the reference answers with sheet names only',
    },
    {
      name: `import, ${where}, thread ready`,
      ours: { ...ours, args: ['prepared'] },
      reference: program('sheetjs-alone'),
      sameContent: true,
      explanation:
        'the same after the thread was started ahead, as the file dialog does, against nothing but the parse call, ' +
        'library and file already in memory: what our own code and the crossing of threads add',
    },
  ];
}

/** A longer stop is felt as a frozen window, in milliseconds. */
const LONGEST_STOP = 50;

function loopDelays(): Benchmark[] {
  return BENCH_FILES.map((file) => ({
    name: `longest stop, ${file.label}`,
    ours: { program: samplePath('loop-delay', 'bundle'), args: [benchFile(file)] },
    target: { above: LONGEST_STOP },
    sameContent: false,
    mostRounds: file.mostRounds,
    explanation:
      'the longest time that reading, understanding and recalling a workbook keeps the event loop from turning',
  }));
}

export function benchmarks(): Benchmark[] {
  return [
    ...imports('bundle', 'as packed'),
    ...imports('sources', 'as npm run demo'),
    ...loopDelays(),
    ...series(),
    ...editorBenchmarks(),
    ...exportBenchmarks(),
    {
      name: 'modules before the window',
      ours: { program: samplePath('start-up', 'sources'), args: [builtMain] },
      reference: { program: samplePath('load-module', 'sources'), args: [samplePath('nothing', 'bundle')] },
      target: { above: 30 },
      sameContent: false,
      explanation:
        'importing the built main file with all it imports at once, Electron left out, above an empty module',
    },
    ...builtLibraries().map(
      ({ name, file }): Benchmark => ({
        name: `first use of ${name}`,
        ours: { program: samplePath('load-module', 'sources'), args: [file] },
        sameContent: false,
        explanation: 'loading its built file, once, when it is first needed',
      }),
    ),
  ];
}
