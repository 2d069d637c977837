import { startTransition, useEffect, useState } from 'react';

/**
 * The value as it was when the last frame was drawn: what costs more than a frame follows from it, so that a key is on
 * the screen before anything is computed from it. Where nothing is drawn (no idle time is known) it follows at once.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    if (painted === value) return;
    const follow = () => startTransition(() => setPainted(value));
    if (typeof requestIdleCallback !== 'function') return follow();
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(follow);
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [painted, value]);
  return painted;
}
