import { type RefObject, useEffect, useState } from 'react';
import { type SheetGeometry, type VisibleRange, visibleRange } from './sheet-geometry.ts';

/** What a window without a layout is taken to show. */
const FALLBACK = { width: 1200, height: 700 };

/** The part of a sheet that has to be drawn in a scrolling element. */
export function useViewport(scroller: RefObject<HTMLElement | null>, geometry: SheetGeometry): VisibleRange {
  const [range, setRange] = useState(() => visibleRange(geometry, { top: 0, left: 0, ...FALLBACK }));
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const { scrollTop: top, scrollLeft: left, clientWidth, clientHeight } = element;
      const size = clientHeight > 0 ? { width: clientWidth, height: clientHeight } : FALLBACK;
      const next = visibleRange(geometry, { top, left, ...size });
      setRange((before) => (sameRange(before, next) ? before : next));
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [scroller, geometry]);
  return range;
}

function sameRange(one: VisibleRange, other: VisibleRange): boolean {
  return [...one.rows, ...one.columns].join() === [...other.rows, ...other.columns].join();
}
