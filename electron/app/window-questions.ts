import { type BrowserWindow, dialog } from 'electron';

const LAST_SECONDS = '最后几秒输入的内容可能没有保存，此前的内容都已保存在本机。';

/** A page that gives no answer at closing. True when the person closes it all the same. */
export async function askToForceClose(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: '绩效自评助手',
    message: '程序没有响应……',
    detail: `窗口还没有答复“已保存”。可以继续等待；如果现在关闭，${LAST_SECONDS}`,
    buttons: ['继续等待', '仍要关闭'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** A page whose process has ended, a blank window otherwise. True when the person wants it drawn again. */
export async function askToReopen(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: '绩效自评助手',
    message: '窗口意外停止了',
    detail: `${LAST_SECONDS}请点“重新打开”，打开报告后核对刚才填写的地方。`,
    buttons: ['重新打开', '关闭程序'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 0;
}
