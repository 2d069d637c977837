/** Work that the end of the program must not cut off, such as a file that is being written. */
export interface RunningWork {
  /** Counts `work` as running until it is over; gives it back. */
  readonly track: <T>(work: Promise<T>) => Promise<T>;
  /** Resolves when nothing that runs now is running any more, however it ended. */
  readonly finished: () => Promise<void>;
}

export function createRunningWork(): RunningWork {
  const running = new Set<Promise<unknown>>();
  return {
    async track(work) {
      running.add(work);
      try {
        return await work;
      } finally {
        running.delete(work);
      }
    },
    async finished() {
      await Promise.allSettled(running);
    },
  };
}
