import { registerHooks } from 'node:module';

const NAMES = ['BrowserWindow', 'Menu', 'app', 'dialog', 'ipcMain', 'protocol', 'screen', 'session', 'shell'];

/** Any member, call or construction answers with the same nothing; awaiting it ends at once. */
const SOURCE = `
const nothing = new Proxy(function () {}, {
  get: (_target, name) => (name === 'then' || typeof name === 'symbol' ? undefined : nothing),
  apply: () => nothing,
  construct: () => nothing,
});
const textAnswers = new Proxy(nothing, {
  get: (target, name) => {
    if (name === 'requestSingleInstanceLock') return () => false;
    return name === 'getPath' ? () => '' : Reflect.get(target, name);
  },
});
${NAMES.map((name) => `export const ${name} = ${name === 'app' ? 'textAnswers' : 'nothing'};`).join('\n')}
`;

const STUB_URL = 'electron:in-name';

/**
 * From now on `import 'electron'` gives objects that do nothing, and the app is told that it already runs, so the
 * main file loads everything it loads at start and then stops. Every other resolved module is reported.
 */
export function pretendElectron(
  onModule: (url: string, importer: string | undefined) => void = () => {},
): void {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'electron') return { url: STUB_URL, shortCircuit: true };
      const resolved = next(specifier, context);
      onModule(resolved.url, context.parentURL);
      return resolved;
    },
    load(url, context, next) {
      if (url !== STUB_URL) return next(url, context);
      return { format: 'module', source: SOURCE, shortCircuit: true };
    },
  });
}
