/** False in the pretended browser of the unit tests: where nothing is drawn, nothing has to wait for it. */
export const draws = typeof requestIdleCallback === 'function';

/** Runs work once the next frame is on the screen. @returns what calls it off */
export function afterPaint(run: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
