import { report } from './control.ts';
import type { DialogAnswer, DialogMethod } from './dialog-answers.ts';
import { askOnScreen } from './dialog-on-screen.ts';
import { settings } from './settings.ts';
import { strict } from './strict.ts';

type Options = Readonly<Record<string, unknown>>;
const prepared: DialogAnswer[] = [];

/** Puts an answer in line for the next dialog of its kind. */
export function prepareAnswer(answer: DialogAnswer): void {
  prepared.push(answer);
}

/** Electron takes an optional parent window before the options. */
function optionsOf(args: readonly unknown[]): Options {
  return structuredClone(args.at(-1) ?? {}) as Options; // the app's own typed options
}

function asking(method: DialogMethod): (...args: unknown[]) => Promise<object> {
  return async (...args) => {
    const options = optionsOf(args);
    if (settings.visible) return askOnScreen(method, options);
    const at = prepared.findIndex((answer) => answer.method === method);
    const [answer] = at < 0 ? [] : prepared.splice(at, 1);
    report({ kind: 'dialog', entry: { method, options, answer: answer?.value ?? null } });
    if (!answer) throw new Error(`stand-in: no answer was prepared for dialog.${method}`);
    return answer.value;
  };
}

export const dialog = strict('dialog', {
  showOpenDialog: asking('showOpenDialog'),
  showSaveDialog: asking('showSaveDialog'),
  showMessageBox: asking('showMessageBox'),
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}\n${content}\n`);
    report({ kind: 'dialog', entry: { method: 'showErrorBox', options: { title, content }, answer: {} } });
  },
});
