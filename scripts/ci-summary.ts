/** The last line of a CI run, from vitest's JSON report: node scripts/ci-summary.ts <file>. 1 when a test failed. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

type TestReport = z.infer<typeof reportSchema>;

/** A file that could not even be loaded has no tests; it counts as one failed. */
function brokenFiles({ testResults }: TestReport): string[] {
  return testResults
    .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .map(({ name }) => name);
}

function namesBy(report: TestReport, wanted: (status: string) => boolean): string[] {
  return report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => wanted(status)).map(({ fullName }) => fullName),
  );
}

/** Prints what was skipped and the counts; the number of failures, at least one when no test ran. */
function summarise(report: TestReport): number {
  const passed = namesBy(report, (status) => status === 'passed').length;
  const failed = namesBy(report, (status) => status === 'failed').length + brokenFiles(report).length;
  const skipped = namesBy(report, (status) => status !== 'passed' && status !== 'failed');
  for (const name of skipped) console.log(`skipped: ${name}`);
  console.log(`tests: ${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  return passed === 0 ? failed + 1 : failed;
}

const [file = ''] = process.argv.slice(2);
const report = existsSync(file)
  ? reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  : { testResults: [] };
process.exitCode = summarise(report) === 0 ? 0 : 1;
