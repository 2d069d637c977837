import type { Page } from 'playwright-core';
import type { DialogMethod } from './dialog-answers.ts';
import { openWindows } from './windows.ts';

type Options = Readonly<Record<string, unknown>>;

function pageOnTop(): Page {
  const page = openWindows.findLast(({ webContents }) => webContents.page)?.webContents.page;
  if (!page) throw new Error('stand-in: there is no window to ask in');
  return page;
}

async function chooseFiles(page: Page, multiple: boolean): Promise<object> {
  const cdp = await page.context().newCDPSession(page);
  const chosen = await cdp.send('Runtime.evaluate', {
    awaitPromise: true,
    userGesture: true,
    expression: `new Promise((resolve) => {
      const input = Object.assign(document.createElement('input'), { type: 'file', multiple: ${multiple} });
      input.onchange = () => resolve([...input.files]);
      input.oncancel = () => resolve([]);
      input.click();
    })`,
  });
  const filePaths: string[] = [];
  const files = await cdp.send('Runtime.getProperties', {
    objectId: chosen.result.objectId ?? '',
    ownProperties: true,
  });
  for (const { name, value } of files.result) {
    if (!/^\d+$/.test(name) || value?.objectId === undefined) continue;
    filePaths.push((await cdp.send('DOM.getFileInfo', { objectId: value.objectId })).path);
  }
  await cdp.detach();
  return { canceled: filePaths.length === 0, filePaths };
}

/** The page's own prompt and confirm, which the person answers: Playwright leaves dialogs alone that it listens to. */
async function ask(page: Page, expression: string): Promise<unknown> {
  const leaveToPerson = () => {};
  page.on('dialog', leaveToPerson);
  const cdp = await page.context().newCDPSession(page);
  const answer = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
  page.off('dialog', leaveToPerson);
  await cdp.detach();
  return answer.result.value;
}

/**
 * Asks the person at the visible window in place of a native dialog: the browser's own file chooser for opening,
 * a prompt with the proposed path for saving, a confirm per button for messages.
 */
export async function askOnScreen(method: DialogMethod, options: Options): Promise<object> {
  const page = pageOnTop();
  const properties = Array.isArray(options.properties) ? options.properties : [];
  if (method === 'showOpenDialog') return chooseFiles(page, properties.includes('multiSelections'));
  if (method === 'showSaveDialog') {
    const question = `prompt(${JSON.stringify('保存到：')}, ${JSON.stringify(String(options.defaultPath ?? ''))})`;
    const filePath = await ask(page, question);
    return typeof filePath === 'string' && filePath !== ''
      ? { canceled: false, filePath }
      : { canceled: true, filePath: '' };
  }
  const buttons = Array.isArray(options.buttons) ? options.buttons.map(String) : ['确定'];
  const text = [options.message, options.detail].filter(Boolean).join('\n\n');
  for (const [response, button] of buttons.entries()) {
    const question = `confirm(${JSON.stringify(`${text}\n\n选择“${button}”？`)})`;
    if (await ask(page, question)) return { response, checkboxChecked: false };
  }
  return { response: Number(options.cancelId ?? 0), checkboxChecked: false };
}
