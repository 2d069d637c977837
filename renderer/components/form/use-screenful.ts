import { type RefObject, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { afterPaint, draws } from '../../state/after-paint.ts';

/**
 * How many parts of a long page are drawn. A tab is on the screen with what the screen has room for; the parts below
 * follow frame by frame, from the top to the bottom. Once all are there, a new part is drawn at once.
 * @param page what the parts stand in
 * @param step how many parts come at a time
 */
export function useScreenful(page: RefObject<HTMLElement | null>, total: number, step: number): number {
  const [drawn, setDrawn] = useState(draws ? step : Number.POSITIVE_INFINITY);
  const growing = drawn < total;
  if (!growing && drawn !== Number.POSITIVE_INFINITY) setDrawn(Number.POSITIVE_INFINITY);

  const filled = useRef(false);
  useLayoutEffect(() => {
    if (!growing || filled.current || !page.current) return;
    if (fillsScreen(page.current)) filled.current = true;
    else setDrawn(drawn + step);
  }, [page, growing, drawn, step]);
  useEffect(() => {
    if (!growing) return;
    return afterPaint(() => startTransition(() => setDrawn(drawn + step)));
  }, [growing, drawn, step]);
  return drawn;
}

function fillsScreen(page: HTMLElement): boolean {
  return page.getBoundingClientRect().bottom >= window.innerHeight;
}
