import { describe, expect, it } from 'vitest';
import { BUNDLED_FONTS, fontFaceCss } from '../../../../../shared/compose/font-faces.ts';
import { cssFontStack, fontKind } from '../../../../../shared/compose/fonts.ts';
import { documentCss } from '../../../../../shared/compose/html/css.ts';
import { STANDARD_LAYOUT } from '../../../../support/report-document.ts';

describe('the style sheet of a report', () => {
  it('takes paper, margins and grid from the layout', () => {
    const css = documentCss(STANDARD_LAYOUT, { mode: 'print' });
    expect(css).toContain('@page{size:A4;margin:37mm 26mm calc(35mm - 1px) 28mm}');
    expect(css).toContain('--cell:5.57143mm;--line:10.22727mm');
    expect(css).toContain('text-spacing-trim:space-all');
  });

  it('puts the page number outside, in the middle or nowhere', () => {
    const css = (pageNumber: 'outside' | 'center' | 'none') =>
      documentCss({ ...STANDARD_LAYOUT, pageNumber }, { mode: 'print' });
    expect(css('outside')).toMatch(/@page :right\{@bottom-right\{content:"— " counter\(page\) " —"/);
    expect(css('outside')).toMatch(/@page :left\{@bottom-left\{/);
    expect(css('center')).toMatch(/@page\{@bottom-center\{/);
    expect(css('none')).not.toContain('counter(page)');
  });

  it('keeps everything under one class in the preview, so that it can live in a shadow root', () => {
    const css = documentCss(STANDARD_LAYOUT, { mode: 'preview' });
    const selectors = [...css.matchAll(/^([^{}]+)\{/gm)].map((match) => match[1]);
    expect(selectors.filter((selector) => !selector?.trim().startsWith('.report-document'))).toEqual([]);
  });
});

describe('font stacks', () => {
  it.each([
    ['方正小标宋简体', 'biaosong'],
    ['华文中宋', 'biaosong'],
    ['仿宋_GB2312', 'fangsong'],
    ['FangSong', 'fangsong'],
    ['楷体_GB2312', 'kai'],
    ['黑体', 'hei'],
    ['Microsoft YaHei', 'hei'],
    ['微软雅黑', 'hei'],
    ['宋体', 'song'],
  ])('know %s as %s', (name, kind) => {
    expect(fontKind(name)).toBe(kind);
  });

  it('ask for the chosen font first, then installed ones, then the bundled one', () => {
    const stack = cssFontStack('仿宋').split(',');
    expect(stack[0]).toBe('"仿宋"');
    expect(stack.indexOf('"FangSong_GB2312"')).toBeLessThan(stack.indexOf('"Jixiao Serif"'));
    expect(stack.slice(-3)).toEqual(['"Jixiao Serif"', '"Noto Serif CJK SC"', 'serif']);
    expect(new Set(stack).size).toBe(stack.length);
  });

  it('have a file for every bundled family', () => {
    const css = fontFaceCss((file) => `https://example.test/${file}`);
    for (const { family, file } of BUNDLED_FONTS) {
      expect(css).toContain(`font-family:"${family}"`);
      expect(css).toContain(`https://example.test/${file}`);
    }
  });

  it('differs with the position of the page number, so that a screen draws the numbers anew', () => {
    const positions = ['outside', 'center', 'none'] as const;
    const sheets = positions.map((pageNumber) =>
      documentCss({ ...STANDARD_LAYOUT, pageNumber }, { mode: 'preview' }),
    );
    expect(new Set(sheets).size).toBe(3);
  });
});
