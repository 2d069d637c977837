import { type RefObject, useLayoutEffect, useState } from 'react';

/** A4 in CSS pixels: 210 mm at 96 per inch. */
const SHEET_WIDTH = (210 / 25.4) * 96;

/** The zoom at which one sheet fills the element's inner width, never enlarged. */
export function useFitWidth(element: RefObject<HTMLElement | null>): number {
  const [zoom, setZoom] = useState(0.5);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width > 0) setZoom(Math.min(1, Math.floor((width / SHEET_WIDTH) * 1000) / 1000));
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return zoom;
}
