import { parseSync } from 'oxc-parser';

/**
 * The modules a built script asks for by `import`, `import()` of a literal or `require` of a literal. What a bundled
 * CommonJS library requires goes through a renamed function; the check that runs the packed code sees those.
 */
export function moduleRequests(path: string, source: string): string[] {
  const { module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const statics = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const reExports = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : []));
  const dynamics = module.dynamicImports.flatMap(({ moduleRequest }) =>
    literal(source.slice(moduleRequest.start, moduleRequest.end)),
  );
  const requires = path.endsWith('.cjs')
    ? [...source.matchAll(/\brequire\(((["'`])[^"'`]+\2)\)/g)].flatMap(([, text = '']) => literal(text))
    : [];
  return [...new Set([...statics, ...reExports, ...dynamics, ...requires])];
}

function literal(text: string): string[] {
  const [, value] = /^["'`]([^"'`$]+)["'`]$/.exec(text) ?? [];
  return value === undefined ? [] : [value];
}
