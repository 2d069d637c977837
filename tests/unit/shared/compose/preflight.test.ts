import { describe, expect, it } from 'vitest';
import {
  type PlacedPiece,
  preflightCharacters,
  preflightFonts,
  preflightPages,
} from '../../../../shared/compose/preflight.ts';
import { STANDARD_LAYOUT, sampleDocument } from '../../../support/report-document.ts';

function piece(page: number, changes: Partial<PlacedPiece> = {}): PlacedPiece {
  return { kind: 'line', element: page, text: '正文', path: 'spending', page, heightMm: 100, ...changes };
}

const texts = (pieces: readonly PlacedPiece[], count = 3) =>
  preflightPages({ pieces, count }, STANDARD_LAYOUT).map(({ text }) => text);

describe('before printing', () => {
  it('nothing is said of pages that are in order', () => {
    expect(texts([piece(1), piece(2), piece(3)])).toEqual([]);
  });

  it('a page without anything is named', () => {
    expect(texts([piece(1), piece(3)])).toEqual(['第 2 页是空白页。']);
  });

  it('a heading at the foot of a page is named, at the end of the report it is not', () => {
    const heading = { kind: 'heading', text: '二、绩效自评情况' } as const;
    expect(texts([piece(1), piece(1, heading), piece(2), piece(3), piece(3, heading)])).toEqual([
      '第 1 页最后一行是标题“二、绩效自评情况”，正文在下一页。',
    ]);
  });

  it('a row that is cut is named once', () => {
    const row = { kind: 'row', element: 7, text: '本年支出合计' } as const;
    expect(texts([piece(1), piece(2, row), piece(3, row), piece(3)])).toEqual([
      '第 2 页的表格有一行（“本年支出合计”）跨到了下一页。',
    ]);
  });

  it('a page with a single line is named, and leads to its text', () => {
    const [found] = preflightPages(
      { pieces: [piece(1), piece(2, { heightMm: 10.2, text: '年12月31日）。' })], count: 2 },
      STANDARD_LAYOUT,
    );
    expect(found?.text).toBe('最后一页只有一行（“年12月31日）。”），删几个字就能少一页。');
    expect(found?.place).toEqual({ kind: 'path', path: 'spending' });
  });

  it('characters that office fonts lack are named once each', () => {
    const document = sampleDocument([
      { kind: 'paragraph', role: 'body', runs: [{ text: '李堃、王堃。' }], path: 'conclusion' },
    ]);
    const found = preflightCharacters(document, (character) => character !== '堃');
    expect(found).toHaveLength(1);
    expect(found[0]?.text).toContain('“堃”');
    expect(found[0]?.place).toEqual({ kind: 'path', path: 'conclusion' });
  });

  it('missing fonts are one remark that leads to the layout', () => {
    expect(preflightFonts([])).toEqual([]);
    expect(preflightFonts(['仿宋_GB2312', '黑体'])).toMatchObject([{ place: { kind: 'layout' } }]);
  });
});
