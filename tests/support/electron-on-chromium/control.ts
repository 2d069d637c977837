import type { DialogAnswer, DialogLogEntry } from './dialog-answers.ts';
import type { MenuLine } from './menu-lines.ts';

/** What the driver asks of the running stand-in, over Node's own channel between parent and child. */
export type ControlRequest = { readonly id: number } & (
  | { readonly kind: 'answer'; readonly answer: DialogAnswer }
  | { readonly kind: 'close-window' }
  | { readonly kind: 'click-menu'; readonly label: string }
  | { readonly kind: 'quit' }
);

/** What the stand-in tells the driver. */
export type ControlReport =
  | { readonly kind: 'done'; readonly id: number; readonly error?: string }
  | { readonly kind: 'window'; readonly port: number; readonly targetId: string }
  | { readonly kind: 'dialog'; readonly entry: DialogLogEntry }
  | { readonly kind: 'menu'; readonly lines: readonly MenuLine[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly unknown[] };

/** Tells the driver something; without a driver nothing happens. */
export function report(message: ControlReport): void {
  if (process.connected) process.send?.(message);
}

/** Notes a call whose effect lies outside the app (a folder shown, a file opened), so that a test can see it. */
export function recordCall(name: string, args: readonly unknown[]): void {
  report({ kind: 'call', name, args: structuredClone(args) });
}

/** Serves the driver, and ends this process with it. */
export function serveControl(serve: (request: ControlRequest) => void): void {
  if (!process.send) return;
  process.on('message', (message) => {
    const request = message as ControlRequest; // the driver is the only parent this process has
    try {
      serve(request);
      report({ kind: 'done', id: request.id });
    } catch (error) {
      report({ kind: 'done', id: request.id, error: String(error) });
    }
  });
  process.on('disconnect', () => process.exit(1));
}
