import type { RunLater } from './autosave.ts';

/** The window's own timer. */
export const runLater: RunLater = (milliseconds, run) => {
  const timer = window.setTimeout(run, milliseconds);
  return () => window.clearTimeout(timer);
};
