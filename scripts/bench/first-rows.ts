/**
 * From the click that chooses a workbook to the frame with the first rows of its sheet, in a window that has not
 * imported anything yet; the file dialog answers at once. argv: the file. Prints what every sample prints.
 */
import { reportWindow } from '../../tests/support/page-models/report-window.ts';
import { installProbe, takeTimes, timeUntil } from './editor-probe.ts';
import { withEditorWindow } from './editor-window.ts';
import { peakMegabytes } from './samples/sample.ts';

const file = process.argv[2] ?? '';
const milliseconds = await withEditorWindow('budget', async ({ page, dialogs }) => {
  await page.getByRole('button', { name: /^打开.*报告$/ }).click();
  await reportWindow(page).button('导入').first().click();
  const choose = page.getByRole('menuitem', { name: /^导入预算、决算表/ });
  await choose.waitFor();
  await installProbe(page);
  await dialogs.answerOpen([file]);
  await timeUntil(page, { until: 'sheetShown' });
  await choose.click();
  await page.locator('[role="dialog"] td[data-cell]').first().waitFor();
  // The time is taken at the end of the frame, a moment after the cells are there.
  await page.waitForTimeout(200);
  const [time] = await takeTimes(page);
  if (time === undefined) throw new Error('the sheet was not timed');
  return time;
});
process.stdout.write(JSON.stringify({ milliseconds, megabytes: peakMegabytes(), content: file }));
