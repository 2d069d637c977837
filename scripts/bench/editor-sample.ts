/**
 * One measurement of the editor in its window. argv: `key-median`, `key-p95`, `preview`, `tab`, `tab-complete` or `open`; keys also as
 * `plain-median` and `plain-p95`: in a bare editable element of the same window. Prints what every sample prints.
 */
import type { Page } from 'playwright-core';
import { TAB_LABELS, type TabId } from '../../shared/report/paths.ts';
import { reportWindow } from '../../tests/support/page-models/report-window.ts';
import { installProbe, percentile, takeTimes, timeUntil } from './editor-probe.ts';
import { withEditorWindow } from './editor-window.ts';
import { peakMegabytes } from './samples/sample.ts';

/** A quick typist: eight keys a second. */
const KEY_PAUSE_MS = 125;
const KEYS = 80;
const FOLLOWS = 8;
/** Editors of a tab come one by one after its text. */
const SETTLE_MS = 800;
const SWITCHED: readonly TabId[] = [
  'organization',
  'tasks',
  'goals',
  'budget',
  'scoring',
  'analysis',
  'problems',
];

async function openReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^打开.*报告$/ }).click();
  await page.locator('main h1').first().waitFor();
}

async function caretIntoText(page: Page): Promise<void> {
  await reportWindow(page).field('effectiveness').click();
  await reportWindow(page).preview().getByText('自评').first().waitFor();
  await page.waitForTimeout(1_000);
}

async function typeKeys(page: Page): Promise<number[]> {
  await page.keyboard.type('warm up ', { delay: KEY_PAUSE_MS });
  await timeUntil(page, { until: 'painted' });
  await page.keyboard.type('abcdefghij'.repeat(KEYS / 10), { delay: KEY_PAUSE_MS });
  return takeTimes(page);
}

async function keyTimes(): Promise<number[]> {
  return withEditorWindow('analysis', async ({ page }) => {
    await openReport(page);
    await installProbe(page);
    await caretIntoText(page);
    return typeKeys(page);
  });
}

/** What this browser takes on this machine to show a key where nothing follows from it. */
async function plainKeyTimes(): Promise<number[]> {
  return withEditorWindow('cover', async ({ page }) => {
    await installProbe(page);
    await page.evaluate(() => {
      const plain = document.createElement('div');
      plain.contentEditable = 'true';
      plain.textContent = '字';
      document.body.prepend(plain);
      plain.focus();
    });
    return typeKeys(page);
  });
}

async function previewTimes(): Promise<number[]> {
  return withEditorWindow('analysis', async ({ page }) => {
    await openReport(page);
    await installProbe(page);
    await caretIntoText(page);
    await page.keyboard.type('z', { delay: KEY_PAUSE_MS });
    let typed = 'z';
    for (let count = 0; count < FOLLOWS; count += 1) {
      const key = 'qjvx'.charAt(count % 4);
      typed += key;
      await timeUntil(page, { until: 'previewShows', text: typed });
      await page.keyboard.press(key);
      await reportWindow(page).preview().getByText(typed).waitFor();
      await page.waitForTimeout(SETTLE_MS);
    }
    return takeTimes(page);
  });
}

async function tabTimes(until: 'tabShown' | 'tabComplete'): Promise<number[]> {
  return withEditorWindow('cover', async ({ page }) => {
    await openReport(page);
    await installProbe(page);
    const window = reportWindow(page);
    const show = async (tab: TabId) => {
      await timeUntil(page, { until, text: TAB_LABELS[tab] });
      await window.tab(tab).click();
      await page.locator(`main section[aria-label="${TAB_LABELS[tab]}"] h1`).waitFor();
      await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
      await page.waitForTimeout(SETTLE_MS);
    };
    // The first visit loads the tab's code from the disk; every later one is what a day consists of.
    for (const tab of SWITCHED) await show(tab);
    await takeTimes(page);
    for (const tab of [...SWITCHED, ...SWITCHED]) await show(tab);
    return takeTimes(page);
  });
}

async function openTimes(): Promise<number[]> {
  return withEditorWindow('analysis', async ({ page }) => {
    await installProbe(page);
    const times: number[] = [];
    for (let count = 0; count < 4; count += 1) {
      await timeUntil(page, { until: 'opened' });
      await openReport(page);
      times.push(...(await takeTimes(page)));
      await page.waitForTimeout(300);
      await page.getByRole('button', { name: '返回报告列表' }).click();
      await page.getByRole('button', { name: /^打开.*报告$/ }).waitFor();
    }
    // The first opening loads the window's code; the clerk's second one is measured.
    return times.slice(1);
  });
}

const MEASUREMENTS: Readonly<Record<string, () => Promise<number>>> = {
  'key-median': async () => percentile(await keyTimes(), 0.5),
  'key-p95': async () => percentile(await keyTimes(), 0.95),
  'plain-median': async () => percentile(await plainKeyTimes(), 0.5),
  'plain-p95': async () => percentile(await plainKeyTimes(), 0.95),
  preview: async () => percentile(await previewTimes(), 0.95),
  tab: async () => percentile(await tabTimes('tabShown'), 0.95),
  'tab-complete': async () => percentile(await tabTimes('tabComplete'), 0.95),
  open: async () => percentile(await openTimes(), 0.5),
};

const name = process.argv[2] ?? '';
const measurement = MEASUREMENTS[name];
if (!measurement) throw new Error(`no such measurement: ${name}`);
const milliseconds = await measurement();
process.stdout.write(JSON.stringify({ milliseconds, megabytes: peakMegabytes(), content: name }));
