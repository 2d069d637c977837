import { join } from 'node:path';
import type { Benchmark } from './benchmarks.ts';
import type { Sample } from './measure.ts';

const sample = (program: string, ...args: string[]): Sample => ({
  program: join(import.meta.dirname, `${program}.ts`),
  args,
});
const REPORT = 'in a report of 30,000 characters with 200 live figures, preview open';
/** Every measurement starts a window of its own and is itself the median of many keys or clicks. */
const ROUNDS = 1;

/** The editor in its window, and its saving. */
export function editorBenchmarks(): Benchmark[] {
  return [
    inWindow('key to paint, median', 'key-median', 16, `from a key to the end of its frame, ${REPORT}`),
    inWindow('key to paint, p95', 'key-p95', 50, `from a key to the end of its frame, ${REPORT}`),
    inWindow('the same in a bare editable element, median', 'plain-median'),
    inWindow('the same in a bare editable element, p95', 'plain-p95'),
    inWindow(
      'key to preview, p95',
      'preview',
      300,
      `from a key to the frame whose preview shows it, ${REPORT}`,
    ),
    inWindow(
      'another tab, p95',
      'tab',
      100,
      'from the click to the frame with what the screen has room for of the tab, all tabs with texts',
    ),
    inWindow('another tab, complete, p95', 'tab-complete'),
    inWindow(
      'opening a report',
      'open',
      150,
      'from the click in the list to the frame with the report’s tab',
    ),
    {
      name: 'autosave',
      ours: sample('editor-autosave', 'commit', 'median'),
      target: { ratio: 3 },
      sameContent: false,
      explanation:
        'from BEGIN to COMMIT of that report, its JSON ready as bytes; against one write of the same bytes over a plain ' +
        'file and fdatasync, in turns of 20 in one process; medians of 200, every save a character further on near the ' +
        'beginning',
    },
    {
      name: 'autosave, whole',
      ours: sample('editor-autosave', 'save', 'median'),
      sameContent: false,
      explanation:
        'the same saves beginning with the report in memory: its JSON and bytes, and what is due as a version, in the ' +
        'measured time; the plain file too begins with the report',
    },
    {
      name: 'autosave, p99',
      ours: sample('editor-autosave', 'save', 'p99'),
      target: { above: 16 },
      sameContent: false,
      explanation:
        'the slowest but one of those 200 whole saves, with what SQLite moves from its log now and then',
    },
  ];
}

/** A measurement in a window of its own; without a target it says what this machine takes for the least. */
function inWindow(name: string, what: string, above?: number, explanation = ''): Benchmark {
  return {
    name,
    ours: sample('editor-sample', what),
    ...(above === undefined ? {} : { target: { above } }),
    sameContent: false,
    mostRounds: ROUNDS,
    explanation,
  };
}
