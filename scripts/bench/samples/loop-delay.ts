/**
 * The longest time the event loop stood still while a workbook was read, understood and known again: what a clerk
 * would feel as a frozen window. argv: the file.
 */
import { readFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { knownForm, recogniseOutlined } from '../../../electron/services/import-memory-service.ts';
import { peakMegabytes, type SampleResult } from './sample.ts';

const NANOSECONDS = 1e6;

const bytes = await readFile(process.argv[2] ?? '');
// What loading left behind is collected before, not while, the loop is watched.
await setTimeout(300);
const delay = monitorEventLoopDelay({ resolution: 2 });
delay.enable();
const found = await recogniseOutlined({ fileName: '支出.xlsx', bytes }, { year: 2023 });
await knownForm(found);
// The monitor counts a stop when the loop turns again.
await setTimeout(20);
delay.disable();
const result: SampleResult = {
  milliseconds: delay.max / NANOSECONDS,
  megabytes: peakMegabytes(),
  content: `${found.read.recognition.figures.length} figures`,
};
process.stdout.write(JSON.stringify(result));
