import type { Worker } from 'node:worker_threads';

/** One thread kept ready; it belongs to whoever takes it next and is never used twice. */
export interface SpareWorker {
  /**
   * Starts the thread, and with it the loading of what it needs. Calling it again, or never, changes nothing but the waiting.
   * @returns the thread when this call has started it
   */
  readonly prepare: () => Worker | undefined;
  /** undefined when none is ready */
  readonly take: () => Worker | undefined;
}

/** @param start a thread that waits for its request as a message */
export function createSpareWorker(start: () => Worker): SpareWorker {
  let spare: Worker | undefined;
  return {
    prepare: () => {
      if (spare) return undefined;
      const worker = start();
      const forget = () => {
        if (spare === worker) spare = undefined;
      };
      worker.once('error', forget);
      worker.once('exit', forget);
      worker.unref();
      spare = worker;
      return worker;
    },
    take: () => {
      const worker = spare;
      spare = undefined;
      return worker;
    },
  };
}
