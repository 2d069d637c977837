/**
 * Writes the shipped samples into resources/samples, or into the folder given as the only argument.
 * Our own text and figures; the same bytes every time. One file under scripts/samples/ per sample.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBudgetWorkbook } from './samples/budget-workbook.ts';
import { LAST_YEAR_FILE_NAME, lastYearReport } from './samples/last-year-report.ts';
import { sampleReportJson } from './samples/sample-report.ts';

interface Sample {
  readonly fileName: string;
  readonly make: () => Promise<Uint8Array>;
}

const SAMPLES: readonly Sample[] = [
  { fileName: '云岭市科学技术协会2023年度预算决算表.xlsx', make: makeBudgetWorkbook },
  { fileName: LAST_YEAR_FILE_NAME, make: lastYearReport },
  { fileName: 'sample-report.json', make: async () => new TextEncoder().encode(sampleReportJson()) },
];

const folder = process.argv[2] ?? fileURLToPath(new URL('../resources/samples', import.meta.url));
await mkdir(folder, { recursive: true });
for (const sample of SAMPLES) {
  const file = path.join(folder, sample.fileName);
  await writeFile(file, await sample.make());
  console.log(file);
}
