import { describe, expect, it } from 'vitest';
import { findCycle, importsOf, lineCount, packageName, type SourceImport, sourceFiles } from './imports.ts';
import { type Layer, layerOf } from './layers.ts';

const PRODUCT = sourceFiles(['shared', 'electron', 'renderer']);
const imports = PRODUCT.flatMap(importsOf);

describe('the layers', () => {
  it('know every source file', () => {
    expect(PRODUCT.filter((file) => !layerOf(file))).toEqual([]);
  });

  it('import only downwards', () => {
    expect(imports.filter((entry) => entry.target !== null && !mayImport(entry)).map(describeImport)).toEqual(
      [],
    );
  });

  it('use only the packages on their list', () => {
    expect(imports.filter((entry) => entry.target === null && !mayUse(entry)).map(describeImport)).toEqual(
      [],
    );
  });

  it('keep the features of the window apart', () => {
    const feature = (file: string) => /^renderer\/features\/([^/]+)\//.exec(file)?.[1];
    const crossing = imports.filter(
      ({ from, target }) => target && feature(from) && feature(target) && feature(from) !== feature(target),
    );
    expect(crossing.map(describeImport)).toEqual([]);
  });

  it('let nothing import the scripts', () => {
    const all = [...imports, ...sourceFiles(['tests']).flatMap(importsOf)];
    expect(all.filter(({ target }) => target?.startsWith('scripts/')).map(describeImport)).toEqual([]);
  });
});

describe('the network', () => {
  it('is imported nowhere in the product', () => {
    const network = ['node:http', 'node:https', 'node:net', 'node:tls', 'node:dgram', 'node:http2'];
    expect(imports.filter(({ specifier }) => network.includes(specifier)).map(describeImport)).toEqual([]);
  });
});

describe('source files', () => {
  it('import each other without cycles', () => {
    expect(findCycle(imports)).toBeNull();
  });

  it('stay small', () => {
    expect(PRODUCT.filter((file) => lineCount(file) > 320)).toEqual([]);
  });
});

function mayImport({ from, target }: SourceImport): boolean {
  const layer = layerOf(from);
  if (!layer || target === null) return false;
  return [layer.path, ...layer.may].some((path) => target === path || target.startsWith(`${path}/`));
}

function mayUse({ from, specifier }: SourceImport): boolean {
  const layer: Layer | undefined = layerOf(from);
  const name = packageName(specifier);
  if (layer?.packages.includes(name)) return true;
  return name.startsWith('node:') && (layer?.packages.includes('node:*') ?? false);
}

function describeImport({ from, specifier }: SourceImport): string {
  return `${from} → ${specifier}`;
}
