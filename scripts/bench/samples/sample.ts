import { existsSync, readFileSync } from 'node:fs';

/** What one run of a sample prints: the time of its measured part, and what it did, to be compared between samples. */
export interface SampleResult {
  readonly milliseconds: number;
  /** of the same work with less, where the two take turns in one process */
  readonly reference?: number;
  /** the most memory the process ever held */
  readonly megabytes: number;
  /** the same for all samples that claim to do the same work */
  readonly content: string;
}

/** Times the part of a sample that counts, and prints the result for the process that started it. */
export async function measured<T>(
  work: () => T | Promise<T>,
  describe: (result: T) => string | Promise<string>,
): Promise<void> {
  const start = performance.now();
  const result = await work();
  const milliseconds = performance.now() - start;
  // Before anything else is done: a peak never shrinks.
  const megabytes = peakMegabytes();
  const printed: SampleResult = { milliseconds, megabytes, content: await describe(result) };
  process.stdout.write(JSON.stringify(printed));
}

const KILOBYTES = 1024;

/**
 * The peak of the resident memory of this process, all its threads included. Linux hands the peak that
 * `resourceUsage` tells down from the process that started this one; the high-water mark begins anew.
 */
export function peakMegabytes(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) / KILOBYTES;
}
