/** Parses and answers with the sheets' names only: what copying the cells between threads costs is ours to bear. */
import { parentPort, workerData } from 'node:worker_threads';

const { read } = await import('@e965/xlsx');
parentPort?.postMessage(read(workerData, { type: 'array', dense: true }).SheetNames);
