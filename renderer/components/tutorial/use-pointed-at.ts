import { useEffect } from 'react';

const MARK = 'data-pointed-at';

/**
 * Marks the control that a step begins with, for as long as it is the step, also when the control comes to the screen
 * only later.
 * @param selector null points at nothing
 */
export function usePointedAt(selector: string | null): void {
  useEffect(() => {
    if (selector === null) return;
    const mark = () => {
      const target = document.querySelector(selector);
      if (target && !target.hasAttribute(MARK)) target.setAttribute(MARK, '');
    };
    mark();
    const observer = new MutationObserver(mark);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      for (const target of document.querySelectorAll(`[${MARK}]`)) target.removeAttribute(MARK);
    };
  }, [selector]);
}
