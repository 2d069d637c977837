/** The window first: a start must not wait for a backup, and the first clicks should not either. */
const AFTER_START_MS = 5_000;
/** For a program that is left open for days. */
const LOOK_AGAIN_MS = 3_600_000;

/** Lets the day's backup be made soon after the start and, while the program stays open, on later days. */
export function startDailyBackups(backUpIfDue: () => Promise<boolean>, tellFailure: () => void): void {
  const run = () => void backUpIfDue().then((done) => done || tellFailure());
  // Unreferenced: a backup that waits for its hour must not keep an application alive whose window is gone.
  setTimeout(run, AFTER_START_MS).unref();
  setInterval(run, LOOK_AGAIN_MS).unref();
}
