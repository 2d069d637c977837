import type { Page } from 'playwright-core';

/**
 * Measures inside the page: from the moment the browser received an input to the end of the frame in which a
 * condition first holds. The frame's own painting follows its callbacks, so the end is read from a message posted in
 * them, which the browser delivers after the frame.
 */
const PROBE = `(() => {
  const later = new MessageChannel();
  const waiting = [];
  later.port1.onmessage = () => waiting.splice(0).forEach((run) => run());
  const afterFrame = (run) => requestAnimationFrame(() => { waiting.push(run); later.port2.postMessage(0); });
  const times = [];
  let holds = null;
  const preview = () => document.querySelector('[aria-label="报告预览"] > div').shadowRoot;
  const start = (event) => {
    const condition = holds;
    if (!condition || (event.type === 'keydown' && event.key.length > 1)) return;
    const look = () => afterFrame(() => (condition() ? times.push(performance.now() - event.timeStamp) : look()));
    look();
  };
  addEventListener('keydown', start, true);
  addEventListener('click', start, true);
  window.benchProbe = {
    painted: () => { holds = () => true; },
    previewShows: (mark) => { holds = () => preview().textContent.includes(mark); },
    tabShown: (label) => {
      holds = () => document.querySelector('main section[aria-label="' + label + '"] h1') !== null;
    },
    tabComplete: (label) => {
      holds = () => {
        const tab = document.querySelector('main section[aria-label="' + label + '"]');
        return tab !== null && !tab.matches('[aria-busy="true"]') && !tab.querySelector('[aria-busy="true"]');
      };
    },
    opened: () => { holds = () => document.querySelector('main section h1') !== null; },
    sheetShown: () => { holds = () => document.querySelector('[role="dialog"] td[data-cell]') !== null; },
    take: () => { holds = null; return times.splice(0); },
  };
})()`;

/** What the next inputs are timed to: any frame, or the first one in which something is there. */
type Condition =
  | { readonly until: 'painted' | 'opened' | 'sheetShown' }
  | { readonly until: 'previewShows' | 'tabShown' | 'tabComplete'; readonly text: string };

export async function installProbe(page: Page): Promise<void> {
  await page.evaluate(PROBE);
}

/** From now on every key press and click is timed until the condition holds. */
export async function timeUntil(page: Page, condition: Condition): Promise<void> {
  const text = 'text' in condition ? JSON.stringify(condition.text) : '';
  await page.evaluate(`window.benchProbe.${condition.until}(${text})`);
}

/** The times so far, in milliseconds. */
export async function takeTimes(page: Page): Promise<number[]> {
  // safe: the probe pushes nothing but differences of clock readings
  return (await page.evaluate('window.benchProbe.take()')) as number[];
}

/** @param share 0.5 for the median, 0.95 for p95 */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
