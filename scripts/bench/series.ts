import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../tests/support/built-app.ts';
import type { Benchmark } from './benchmarks.ts';
import { samplePath } from './build-samples.ts';
import type { Sample } from './measure.ts';
import { BENCH_FILES, benchFile } from './workbooks.ts';

/** Peak memory a process may hold while it imports, in megabytes, by rows. */
const MOST_MEMORY: ReadonlyMap<number, number> = new Map([
  [5_000, 160],
  [100_000, 600],
]);
const LARGE = 100_000;
const cache = join(projectFolder, '.cache');

/** One import at growing sizes: its time, its memory, its first rows on the screen, and the same file in LibreOffice. */
export function series(): Benchmark[] {
  const missing = isInstalled('soffice') ? undefined : 'LibreOffice is not installed';
  return [
    ...BENCH_FILES.map(againstParse),
    ...BENCH_FILES.flatMap(memory),
    ...BENCH_FILES.flatMap(firstRows),
    ...BENCH_FILES.map(office),
  ];

  function office(file: (typeof BENCH_FILES)[number]): Benchmark {
    const path = benchFile(file);
    const ratio = file.rowsPerSheet >= LARGE ? 1 : 0.5;
    return {
      name: `LibreOffice, ${file.label}`,
      ours: wholeProcess(process.execPath, samplePath('import-step', 'bundle'), path),
      reference: wholeProcess('soffice', ...officeArguments(path)),
      target: { ratio },
      sameContent: false,
      mostRounds: Math.min(3, file.mostRounds),
      ...(missing === undefined ? {} : { skipped: missing }),
      explanation:
        'a whole process that imports a file and stores it, against LibreOffice’s whole process turning the first ' +
        'sheet of the same file into .csv',
    };
  }
}

function againstParse(file: (typeof BENCH_FILES)[number]): Benchmark {
  const args = [benchFile(file)];
  return {
    name: `file → stored, ${file.label}`,
    ours: { program: samplePath('import-step', 'bundle'), args },
    reference: { program: samplePath('sheetjs-thread', 'bundle'), args },
    target: { ratio: 1.5 },
    sameContent: true,
    mostRounds: file.mostRounds,
    rows: file.sheets * file.rowsPerSheet,
    explanation:
      'file → recognised → stored, against SheetJS’s own dense parse of it in a thread; made-up ledgers whose names come ' +
      'again every 300 lines, with merged headers, number formats and formulas',
  };
}

function memory(file: (typeof BENCH_FILES)[number]): Benchmark[] {
  const above = MOST_MEMORY.get(file.rowsPerSheet);
  if (above === undefined) return [];
  return [
    {
      name: `peak memory, ${file.label}`,
      ours: { program: samplePath('import-step', 'bundle'), args: [benchFile(file)] },
      target: { above },
      quantity: 'megabytes',
      sameContent: false,
      mostRounds: Math.min(3, file.mostRounds),
      explanation: 'the most resident memory of the process that imports, its threads and database included',
    },
  ];
}

/** From the click to the first rows, in milliseconds, by sheets. */
const FIRST_ROWS: ReadonlyMap<number, number> = new Map([[10, 500]]);

function firstRows(file: (typeof BENCH_FILES)[number]): Benchmark[] {
  const above = FIRST_ROWS.get(file.sheets);
  if (above === undefined) return [];
  return [
    {
      name: `click to rows, ${file.label}`,
      ours: { program: join(import.meta.dirname, 'first-rows.ts'), args: [benchFile(file)] },
      target: { above },
      sameContent: false,
      mostRounds: 5,
      explanation:
        'from the click that chooses the file to the frame with the first rows of its sheet, in a window that has not ' +
        'imported anything yet; without Electron’s binary in the stand-in over Chromium',
    },
  ];
}

function wholeProcess(program: string, ...args: readonly string[]): Sample {
  return { program: samplePath('process-time', 'bundle'), args: [program, ...args] };
}

/** A profile of its own, kept between runs, so that the clerk's is left alone and its making is not measured. */
function officeArguments(path: string): string[] {
  const profile = `-env:UserInstallation=file://${join(cache, 'bench-office')}`;
  return ['--headless', profile, '--convert-to', 'csv', '--outdir', join(cache, 'bench-csv'), path];
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
