import { describe, expect, it } from 'vitest';
import { previewNumbersHtml, previewPageCount } from '../../../../../shared/compose/html/preview-numbers.ts';
import { STANDARD_LAYOUT } from '../../../../support/report-document.ts';

const turned = 297 / 210;

describe('the page numbers of the preview', () => {
  it('count the sheets by the proportion of the element, at any zoom', () => {
    expect(previewPageCount({ width: 210, height: 297 })).toBe(1);
    expect(previewPageCount({ width: 105, height: (3 * 297 + 2 * 5) / 2 })).toBe(3);
    expect(previewPageCount({ width: 0, height: 0 })).toBe(0);
  });

  it('count sheets that are turned sideways', () => {
    expect(previewPageCount({ width: 297, height: 210 }, true)).toBe(1);
    expect(previewPageCount({ width: 297, height: 2 * 210 + 5 * turned }, true)).toBe(2);
  });

  it('stand outside on odd and even sheets, below the text', () => {
    expect(previewNumbersHtml(STANDARD_LAYOUT, { before: 0, count: 2 })).toBe(
      '<div class="page-number odd" style="top:262mm;left:28mm;right:26mm" aria-hidden="true">— 1 —</div>' +
        '<div class="page-number even" style="top:564mm;left:28mm;right:26mm" aria-hidden="true">— 2 —</div>',
    );
  });

  it('go on through the sections, with the margins turned on a sheet that is turned', () => {
    expect(previewNumbersHtml(STANDARD_LAYOUT, { before: 3, count: 1, landscape: true })).toBe(
      '<div class="page-number even" style="top:184mm;left:35mm;right:37mm" aria-hidden="true">— 4 —</div>',
    );
  });

  it('stand in the middle or nowhere when the layout says so', () => {
    const pages = { before: 0, count: 3 };
    expect(previewNumbersHtml({ ...STANDARD_LAYOUT, pageNumber: 'center' }, pages)).toContain(
      'page-number middle',
    );
    expect(previewNumbersHtml({ ...STANDARD_LAYOUT, pageNumber: 'none' }, pages)).toBe('');
  });
});
