import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

/** A program to run in a process of its own, and its arguments. */
export interface Sample {
  readonly program: string;
  readonly args?: readonly string[];
}

/** What of a sample counts: the time of its measured part, or the most memory its process held. */
export type Quantity = 'milliseconds' | 'megabytes';

/** In the quantity asked for; the reference does the same work with less, or is missing. */
export interface Measurement {
  readonly ours: number;
  readonly reference: number | null;
  /** median of the ratios of each round: neighbours in time, so a busy machine weighs on both */
  readonly ratio: number | null;
  /** what the samples said they did */
  readonly content: string;
}

const resultSchema = z.object({
  milliseconds: z.number(),
  /** milliseconds of the same work with less, where the two take turns in one process */
  reference: z.number().optional(),
  megabytes: z.number(),
  content: z.string(),
});
const run = promisify(execFile);

async function runSample({ program, args = [] }: Sample): Promise<z.infer<typeof resultSchema>> {
  const { stdout } = await run(process.execPath, [program, ...args], { maxBuffer: 16 * 1024 * 1024 });
  return resultSchema.parse(JSON.parse(stdout));
}

/**
 * Runs both samples in every round, in changing order, each in a fresh process.
 * @throws Error when the two did not do the same work
 */
export async function measure(
  ours: Sample,
  reference: Sample | undefined,
  options: { readonly rounds: number; readonly sameContent: boolean; readonly quantity: Quantity },
): Promise<Measurement> {
  const times: { ours: number; reference: number | null }[] = [];
  let content = '';
  for (let round = 0; round < options.rounds; round++) {
    const early = reference && round % 2 === 1 ? await runSample(reference) : undefined;
    const own = await runSample(ours);
    const other = early ?? (reference && (await runSample(reference)));
    if (options.sameContent && other && other.content !== own.content) {
      throw new Error(`not the same work: “${own.content}” and “${other.content}”`);
    }
    content = own.content;
    times.push({
      ours: own[options.quantity],
      reference: other?.[options.quantity] ?? own.reference ?? null,
    });
  }
  const paired = times.flatMap(({ ours: own, reference: other }) => (other === null ? [] : [{ own, other }]));
  return {
    ours: median(times.map((time) => time.ours)),
    reference: paired.length === 0 ? null : median(paired.map(({ other }) => other)),
    ratio: paired.length === 0 ? null : median(paired.map(({ own, other }) => own / other)),
    content,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
