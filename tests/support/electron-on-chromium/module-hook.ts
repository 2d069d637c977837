import { registerHooks } from 'node:module';

const url = 'stand-in:electron';
const key = 'stand-in.electron';

/**
 * Makes `import … from 'electron'` and `require('electron')` give these members. A member that is not among them
 * is a SyntaxError of the importing module, so nothing missing can go unnoticed.
 */
export function provideElectron(electron: object): void {
  Object.defineProperty(globalThis, Symbol.for(key), { value: electron });
  const source = `const electron = globalThis[Symbol.for('${key}')];
export const { ${Object.keys(electron).join(', ')} } = electron;
export default electron;
export { electron as 'module.exports' };`;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' || specifier === 'electron/main'
        ? { url, shortCircuit: true }
        : next(specifier, context),
    load: (asked, context, next) =>
      asked === url ? { format: 'module', source, shortCircuit: true } : next(asked, context),
  });
}
