import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFile } from '../../../../electron/app/page-file.ts';

const root = resolve('/app/dist/renderer');

describe('the file a page address asks for', () => {
  it.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/assets/a%20b.js', 'assets/a b.js'],
    ['/assets/../index.html', 'index.html'],
    ['/fonts/%E5%AE%8B.woff2', 'fonts/宋.woff2'],
  ])('%s is %s of the renderer folder', (pathname, file) => {
    expect(pageFile(root, pathname)).toBe(resolve(root, file));
  });

  it.each([
    '/../main/main.js',
    '/../../../etc/passwd',
    '/%2e%2e/main/main.js',
    '/..%2fmain/main.js',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/../renderer-other/index.html',
    '/%2e%2e/renderer',
  ])('%s leads out of the folder and gives nothing', (pathname) => {
    expect(pageFile(root, pathname)).toBeNull();
  });

  it.each(['/%E0%A4%A', '/%', '/index.html%00.png'])('%s is no path and gives nothing', (pathname) => {
    expect(pageFile(root, pathname)).toBeNull();
  });
});
