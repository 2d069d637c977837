import type { RunLater } from '../../../../renderer/state/autosave.ts';

/** A timer that runs when the test says so. */
export function manualClock() {
  let now = 0;
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  const later: RunLater = (milliseconds, run) => {
    const entry = { at: now + milliseconds, run };
    waiting.push(entry);
    return () => {
      waiting = waiting.filter((one) => one !== entry);
    };
  };
  return {
    later,
    pending: () => waiting.length,
    /** lets that much time pass, then everything the passed time set going */
    async pass(milliseconds: number): Promise<void> {
      now += milliseconds;
      const due = waiting.filter((entry) => entry.at <= now);
      waiting = waiting.filter((entry) => entry.at > now);
      for (const { run } of due) run();
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    },
  };
}
