import { startTransition, useEffect, useState } from 'react';
import { afterPaint, draws } from './after-paint.ts';

/**
 * The value as it was when the last frame was drawn: what costs more than a frame follows from it, so that a key is on
 * the screen before anything is computed from it. Where nothing is drawn it follows at once.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    if (painted === value) return;
    const follow = () => startTransition(() => setPainted(value));
    return draws ? afterPaint(follow) : follow();
  }, [painted, value]);
  return painted;
}
