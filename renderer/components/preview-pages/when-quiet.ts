/** The longest that the preview lets the clerk wait, in milliseconds. */
const LATEST_MS = 200;

/** Runs work once the window has nothing to draw, or at the latest after a moment. @returns what calls it off */
export function whenQuiet(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout: LATEST_MS });
  return () => cancelIdleCallback(request);
}
