import { describe, expect, it } from 'vitest';
import { isAppUrl } from '../../../../electron/app/origin.ts';

describe('the origin of our own pages', () => {
  it.each([
    'app://bundle/index.html',
    'app://bundle/',
    'app://bundle',
    'app://bundle/print-1.html?x#y',
    'APP://bundle/index.html',
  ])('has %s', (url) => {
    expect(isAppUrl(url)).toBe(true);
  });

  it.each([
    'app://bundle.evil.example/index.html',
    'app://bundle@evil.example/',
    'app://bundle:8080/',
    'app://other/index.html',
    'app:bundle/index.html',
    'apps://bundle/index.html',
    'https://bundle/index.html',
    'https://evil.example/app://bundle/',
    'file:///app://bundle/index.html',
    'javascript:alert(1)//app://bundle/',
    'data:text/html,app://bundle/',
    'about:blank',
    'bundle',
    '',
  ])('has not %s', (url) => {
    expect(isAppUrl(url)).toBe(false);
  });
});
