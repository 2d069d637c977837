/** A page that has not answered `closing` in this time hangs, or nobody in it listens any more. */
export const CLOSE_GRACE_MS = 5_000;

/** What the gate needs of the window. */
export interface ClosingPage {
  /** the page's process has ended: nobody is left to ask */
  readonly isGone: () => boolean;
  /** asks the page to save everything and to answer */
  readonly announce: () => void;
  /** asks the person about a page that gives no answer; true to close all the same */
  readonly askToForce: () => Promise<boolean>;
  /** closes the window; `mayClose` is asked again and agrees */
  readonly close: () => void;
}

/** Runs something later; the answer cancels it. */
export type Later = (milliseconds: number, run: () => void) => () => void;

export interface CloseGate {
  /** The window is asked to close. True when it may; otherwise the page is asked to save first. */
  readonly mayClose: () => boolean;
  /** The page has saved everything: the window closes. */
  readonly release: () => void;
  /** The page could not save and asks the person itself: nothing hangs, the window stays. */
  readonly stay: () => void;
}

/** Holds the closing of a window until its page has saved, and never holds a window that nobody can close. */
export function createCloseGate(page: ClosingPage, later: Later): CloseGate {
  let released = false;
  let stopWaiting: (() => void) | null = null;

  const stay = (): void => {
    stopWaiting?.();
    stopWaiting = null;
  };
  const release = (): void => {
    stay();
    released = true;
    page.close();
  };
  const wait = (): void => {
    let waiting = true;
    const cancel = later(CLOSE_GRACE_MS, () => void expire());
    const expire = async (): Promise<void> => {
      const force = page.isGone() || (await page.askToForce());
      // The page may have answered while the person was reading the question.
      if (!waiting) return;
      if (force) release();
      else wait();
    };
    stopWaiting = () => {
      waiting = false;
      cancel();
    };
  };

  return {
    mayClose() {
      if (released || page.isGone()) return true;
      page.announce();
      if (!stopWaiting) wait();
      return false;
    },
    release,
    stay,
  };
}
