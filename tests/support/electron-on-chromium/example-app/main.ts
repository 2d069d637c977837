/** A small app that uses what the real one uses; it runs unchanged over the stand-in and on Electron. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:";
const types: Readonly<Record<string, string>> = { '/page.js': 'text/javascript', '/index.html': 'text/html' };

if (process.env.JIXIAO_USER_DATA) app.setPath('userData', process.env.JIXIAO_USER_DATA);
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.enableSandbox();

function serve(request: Request): Response {
  const { pathname } = new URL(request.url);
  if (pathname === '/print.html') {
    const sheet = '<style>@page{size:A5;margin:10mm}</style><p>打印页</p>';
    return new Response(sheet, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  }
  const type = types[pathname];
  if (type === undefined) return new Response('', { status: 404 });
  const headers = { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy };
  return new Response(readFileSync(join(import.meta.dirname, pathname)), { headers });
}

async function printPage(): Promise<{ size: number; head: string; hadBridge: unknown }> {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, javascript: true } });
  try {
    await window.loadURL('app://bundle/print.html');
    const hadBridge: unknown = await window.webContents.executeJavaScript('"api" in globalThis');
    const pdf = await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
    return { size: pdf.length, head: pdf.subarray(0, 5).toString('latin1'), hadBridge };
  } finally {
    window.destroy();
  }
}

function messageOf(action: () => unknown): string {
  try {
    action();
    return '';
  } catch (error) {
    return String(error);
  }
}

const handlers: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
  echo: (value) => value,
  describe: (value) => Object.prototype.toString.call(value),
  fail: () => {
    throw new TypeError('not today');
  },
  uncloneable: () => () => {},
  open: () => dialog.showOpenDialog({ title: '选择表格', properties: ['openFile'] }),
  save: () => dialog.showSaveDialog({ defaultPath: '自评报告.docx' }),
  ask: () => dialog.showMessageBox({ message: '关闭吗？', buttons: ['取消', '关闭'] }),
  reveal: (path) => shell.showItemInFolder(String(path)),
  print: printPage,
  userData: () => app.getPath('userData'),
  unsafeWindow: (preferences) =>
    messageOf(() => new BrowserWindow({ webPreferences: Object(preferences) }).destroy()),
  unknownMember: () => messageOf(() => Reflect.get(app, 'notAMember')),
  unknownEvent: () => messageOf(() => app.on('not-an-event' as 'ready', () => {})),
  windows: () => BrowserWindow.getAllWindows().length,
};

let closeAsked = 0;

async function start(): Promise<void> {
  await app.whenReady();
  protocol.handle('app', serve);
  session.defaultSession.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !details.url.startsWith('app://') }),
  );
  ipcMain.handle('call', (event, name: string, ...args: unknown[]) => {
    if (event.senderFrame?.origin !== 'app://bundle' || event.senderFrame.parent)
      throw new Error('foreign sender');
    if (!BrowserWindow.fromWebContents(event.sender)) throw new Error('unknown window');
    return handlers[name]?.(...args);
  });
  const window = new BrowserWindow({
    width: 900,
    height: 600,
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      preload: join(import.meta.dirname, 'preload.cjs'),
    },
  });
  ipcMain.on('tick', (event, value) => event.sender.send('tock', value));
  const greet = { label: '问好', click: () => window.webContents.send('tock', '菜单') };
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: '文件', submenu: [greet] }]));
  window.once('ready-to-show', () => window.show());
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => {
    if (!event.url.startsWith('app://')) event.preventDefault();
  });
  window.on('close', (event) => {
    closeAsked += 1;
    if (closeAsked > 1) return;
    event.preventDefault();
    window.webContents.send('closing');
    setImmediate(() => window.close());
  });
  await window.loadURL('app://bundle/index.html');
}

app.on('window-all-closed', () => app.quit());
void start();
