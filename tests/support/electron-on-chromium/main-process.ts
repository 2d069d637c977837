/** Gives the main process of an Electron app its `electron` module over a real Chromium, and lets a test steer it. */
import { app } from './app.ts';
import { serveControl } from './control.ts';
import { prepareAnswer } from './dialog.ts';
import { electron } from './index.ts';
import { clickMenuItem } from './menu.ts';
import { provideElectron } from './module-hook.ts';
import { openWindows } from './windows.ts';

provideElectron(electron);
serveControl((request) => {
  if (request.kind === 'answer') prepareAnswer(request.answer);
  if (request.kind === 'click-menu') clickMenuItem(request.label);
  if (request.kind === 'quit') app.quit();
  if (request.kind === 'close-window') openWindows[0]?.close();
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
