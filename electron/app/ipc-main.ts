import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { type Envelope, INVOKE_CHANNEL } from '../../shared/contract/define.ts';
import { isAppUrl } from './origin.ts';

const FORBIDDEN: Envelope = { ok: false, error: { code: 'FORBIDDEN_SENDER', params: {}, issues: [] } };

/** The one channel. Only the main frame of our own window, showing our own page, is answered. */
export function listenToWindow(
  contents: WebContents,
  dispatch: (name: unknown, input: unknown) => Promise<Envelope>,
): void {
  ipcMain.handle(INVOKE_CHANNEL, (event, name: unknown, input: unknown) =>
    isTrusted(event, contents) ? dispatch(name, input) : FORBIDDEN,
  );
}

function isTrusted({ sender, senderFrame }: IpcMainInvokeEvent, expected: WebContents): boolean {
  return (
    senderFrame !== null && senderFrame.parent === null && sender === expected && isAppUrl(senderFrame.url)
  );
}
